package dateline.statement.answer;

import dateline.actor.Cast;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.record.Doubt;
import dateline.record.Found;
import dateline.record.Statement;
import dateline.reference.References;
import dateline.statement.cue.SpeechNouns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells which statement of a report answers which: a denial the accusation, a refusal the demand, a reply what was said to or of the
 * one who replies. Where two could be meant none is taken, and that is doubted.
 */
public final class Replies {
    private final Reactions reactions;
    private final AnswerScore fits;
    private final References references;
    private final ListedWords lists;
    private final Map<String, String> answers = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    public Replies(Lexicon words, SpeechNouns nouns, References references, ListedWords lists) {
        this.lists = lists;
        this.reactions = new Reactions(words, nouns, references, lists);
        this.fits = new AnswerScore(reactions, nouns, references.cast(), lists);
        this.references = references;
    }

    /** How well a statement fits as what is answered. */
    private record Fit(AnswerCandidate exchange, int score) {
        Statement told() {
            return exchange.told().statement();
        }
    }

    public Found<Statement> link(List<Statement> statements) {
        NavigableMap<Integer, List<StatementText>> tellings = statements.stream()
                .flatMap(s -> telling(s).stream())
                .collect(Collectors.groupingBy(t -> t.sentence().index(), TreeMap::new, Collectors.toList()));
        Map<String, String> claims = claims(statements);
        for (List<StatementText> ofSentence : tellings.values()) {
            references.article().deadline().check();
            for (StatementText telling : ofSentence) {
                String id = telling.statement().id();
                Optional.ofNullable(claims.get(id))
                        .or(() -> answered(telling, near(telling, tellings)))
                        .ifPresent(a -> answers.put(id, a));
            }
        }
        List<Statement> linked = statements.stream()
                .map(s -> answers.containsKey(s.id()) ? s.answering(answers.get(s.id())) : s)
                .toList();
        return new Found<>(linked, doubts);
    }

    /** The claims that are told only as what a statement answers, by that statement. */
    private static Map<String, String> claims(List<Statement> statements) {
        Map<String, String> claims = new HashMap<>();
        statements.stream()
                .filter(s -> s.rule().equals(ReportedClaims.RULE))
                .forEach(s -> s.links().within().ifPresent(w -> claims.putIfAbsent(w, s.id())));
        return claims;
    }

    private static List<StatementText> near(StatementText answer, NavigableMap<Integer, List<StatementText>> tellings) {
        int at = answer.sentence().index();
        return tellings
                .subMap(at - AnswerScore.FARTHEST_BEFORE, true, at + AnswerScore.FARTHEST_BEHIND, true)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Optional<StatementText> telling(Statement statement) {
        return StatementText.sentenceOf(references.article(), statement)
                .map(s -> StatementText.of(statement, s, references, lists.named("shared-by-chance")));
    }

    private Optional<String> answered(StatementText answer, List<StatementText> near) {
        return reactions.way(answer).flatMap(way -> best(answer, candidates(answer, way, near)));
    }

    private List<Fit> candidates(StatementText answer, String way, List<StatementText> near) {
        SpeakerSide camp = SpeakerSide.of(answer.statement(), cast());
        return near.stream()
                .map(told -> new AnswerCandidate(told, answer, camp))
                .filter(this::isPossible)
                .map(e -> new Fit(e, fits.score(e, way)))
                .filter(f -> f.score() > 0)
                .toList();
    }

    private boolean isPossible(AnswerCandidate exchange) {
        Statement told = exchange.told().statement();
        Statement answer = exchange.answer().statement();
        boolean same = told.id().equals(answer.id()) || answer.covers(told.cue()) || told.covers(answer.cue());
        boolean byNobody = told.speakers().isEmpty() && !told.rule().equals(ReportedClaims.RULE);
        boolean sameSpeaker = told.speakers().stream().map(cast()::actor).anyMatch(exchange.camp()::includes);
        return !same && !byNobody && !sameSpeaker && !answer.speakers().isEmpty() && !leadsTo(told.id(), answer.id());
    }

    /** Whether following the answers from one statement comes to another: what answers cannot be answered by it. */
    private boolean leadsTo(String from, String to) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (at != null && seen.add(at)) {
            if (at.equals(to)) {
                return true;
            }
            at = answers.get(at);
        }
        return false;
    }

    private Cast cast() {
        return references.cast();
    }

    /** The one that fits best; of several by the same speaker the nearest; of several by different ones none. */
    private Optional<String> best(StatementText answer, List<Fit> fits) {
        int most = fits.stream().mapToInt(Fit::score).max().orElse(0);
        List<Statement> candidates = fits.stream()
                .filter(f -> f.score() == most)
                .sorted(Comparator.comparingInt(f -> f.exchange().distance()))
                .map(Fit::told)
                .toList();
        boolean settled =
                candidates.stream().map(Statement::speakers).distinct().count() == 1;
        if (candidates.size() > 1 && !settled) {
            doubts.add(Doubt.of(answer.statement().id(), answer.statement().cue(), why(candidates)));
        }
        return settled ? Optional.of(candidates.get(0).id()) : Optional.empty();
    }

    private static String why(List<Statement> candidates) {
        List<String> ids = candidates.stream().map(Statement::id).sorted().toList();
        return String.format(Locale.ROOT, "could answer %s; took none", String.join(" or ", ids));
    }
}
