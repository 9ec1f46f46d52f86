package dateline.statement;

import dateline.actor.Actor;
import dateline.actor.Actor.Kind;
import dateline.actor.Cast;
import dateline.finding.Found;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.provenance.Doubt;
import dateline.reference.References;
import dateline.rule.Knowledge;
import dateline.rule.Lexicon;
import dateline.rule.Lexicon.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which statement of a report answers which: a denial the accusation, a refusal the demand, a reply what was said to or of the
 * one who replies. Where two could be meant none is taken, and that is doubted.
 */
final class Replies {
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "those", "these");

    /** What each noun for something said may take up. */
    private static final Map<SpeechAct, Set<SpeechAct>> TAKEN_UP = takenUp();

    private static final Set<SpeechAct> DENIABLE = EnumSet.of(
            SpeechAct.ASSERT,
            SpeechAct.ACCUSE,
            SpeechAct.CRITICISE,
            SpeechAct.PREDICT,
            SpeechAct.WARN,
            SpeechAct.BELIEVE,
            SpeechAct.WORRY,
            SpeechAct.THREATEN);
    private static final Set<SpeechAct> ACCEPTABLE =
            EnumSet.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.OFFER, SpeechAct.PROMISE);

    private final Lexicon words;
    private final ClaimNouns nouns;
    private final References references;
    private final Map<String, String> answers = new HashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Replies(Knowledge knowledge, ClaimNouns nouns, References references) {
        this.words = Lexicon.words(knowledge.named("statement/answers.tsv"));
        this.nouns = nouns;
        this.references = references;
    }

    /** How well a statement fits as what is answered. */
    private record Fit(Telling telling, int score) {}

    Found<Statement> in(List<Statement> statements) {
        List<Telling> tellings =
                statements.stream().flatMap(s -> telling(s).stream()).toList();
        for (Telling telling : tellings) {
            answered(telling, tellings)
                    .ifPresent(a -> answers.put(telling.statement().id(), a));
        }
        List<Statement> linked = statements.stream()
                .map(s -> answers.containsKey(s.id()) ? Extended.answering(s, answers.get(s.id())) : s)
                .toList();
        return new Found<>(linked, doubts);
    }

    private Optional<Telling> telling(Statement statement) {
        return Telling.sentenceOf(references.article(), statement).map(s -> Telling.of(statement, s, references));
    }

    private Optional<String> answered(Telling answer, List<Telling> all) {
        Optional<String> own = all.stream()
                .map(Telling::statement)
                .filter(s -> s.rule().equals(Claims.RULE))
                .filter(s -> s.within().filter(answer.statement().id()::equals).isPresent())
                .map(Statement::id)
                .findFirst();
        Optional<String> way = own.isPresent() ? Optional.empty() : way(answer);
        if (way.isEmpty()) {
            return own;
        }
        List<Fit> fits = all.stream()
                .filter(t -> canBeAnswered(t, answer))
                .map(t -> new Fit(t, score(t, answer, way.get())))
                .filter(f -> f.score() > 0)
                .toList();
        return best(answer, fits);
    }

    /** How it answers, if its cue or what stands beside it answers at all. */
    private Optional<String> way(Telling telling) {
        Statement statement = telling.statement();
        Optional<String> cue = atCue(telling);
        if (statement.actIn().isPresent() && cue.filter("confirm"::equals).isPresent()) {
            return cue.filter(w -> isWay(w, telling)); // "admitted that he had not paid": no denial
        }
        return switch (statement.act()) {
            case DENY -> Optional.of("deny");
            case REJECT -> Optional.of("reject");
            case AGREE -> Optional.of("accept");
            case DECLINE_COMMENT -> Optional.empty();
            default -> cue.filter(w -> isWay(w, telling)).or(() -> besideCue(telling));
        };
    }

    private Optional<String> atCue(Telling telling) {
        return telling.clause()
                .map(c -> c.predicate().index())
                .flatMap(i ->
                        words.longestAt(telling.sentence(), i, Optional.empty()).or(() -> byLemma(telling, i)))
                .map(Hit::meaning);
    }

    private Optional<Hit> byLemma(Telling telling, int at) {
        Token verb = telling.sentence().token(at);
        String lemma = telling.clause()
                .flatMap(c -> c.particle())
                .map(p -> verb.lemma() + " " + p)
                .orElse(verb.lemma());
        return words.meaning(lemma, Optional.empty())
                .or(() -> words.meaning(verb.lemma(), Optional.empty()))
                .map(e -> new Hit(at, at + 1, e));
    }

    private boolean isWay(String word, Telling telling) {
        return switch (word) {
            case "deny", "reject", "confirm", "accept" -> taken(telling).isPresent();
            case "call" -> taken(telling).isPresent() && isCalledBaseless(telling);
            case "reply" -> !isToSomethingElse(telling);
            default -> false;
        };
    }

    private boolean isCalledBaseless(Telling telling) {
        return telling.clause().stream()
                .flatMap(c -> telling.sentence().subtree(c.predicate()).stream())
                .anyMatch(
                        t -> words.meaning(t.lemma()).filter("baseless"::equals).isPresent());
    }

    /** "responded to the <b>attack</b>": no answer to what somebody said. */
    private boolean isToSomethingElse(Telling telling) {
        return telling.clause().stream()
                .flatMap(c -> c.obliques("to").stream())
                .anyMatch(o -> references.cast().at(telling.sentence(), o).isEmpty()
                        && nouns.act(o).isEmpty());
    }

    /** "<b>In response</b>, Mali said"; "<b>Asked about</b> the raid, Keita said". */
    private Optional<String> besideCue(Telling telling) {
        Sentence sentence = telling.sentence();
        return sentence.tokens().stream()
                .filter(t -> !telling.statement().covers(t.span()))
                .flatMap(t -> words.longestAt(sentence, t.index(), Optional.empty()).stream())
                .filter(h -> h.to() - h.from() > 1 && h.meaning().equals("reply"))
                .filter(h -> h.to() >= sentence.tokens().size()
                        || !sentence.token(h.to()).lemma().equals("to"))
                .map(Hit::meaning)
                .findFirst();
    }

    private boolean canBeAnswered(Telling told, Telling answer) {
        Statement t = told.statement();
        Statement a = answer.statement();
        boolean same = t.id().equals(a.id()) || a.covers(t.cue()) || t.covers(a.cue());
        boolean byNobody = t.speakers().isEmpty() && !t.rule().equals(Claims.RULE);
        boolean sameSpeaker = t.speakers().stream().anyMatch(s -> isOnSideOf(actor(s), answer));
        return !same && !byNobody && !sameSpeaker && !a.speakers().isEmpty() && !leadsTo(t.id(), a.id());
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

    private int score(Telling told, Telling answer, String way) {
        int behind = answer.sentence().index() - told.sentence().index();
        Optional<Token> noun = taken(answer);
        if (noun.isPresent()) {
            return takenUp(told, answer, noun.get(), behind);
        }
        boolean replies = !way.equals("reply")
                && !isToSomethingElse(answer)
                && atCue(answer).filter("reply"::equals).isPresent();
        return Math.max(replies ? replied(told, answer, behind) : 0, byContent(told, answer, way, behind));
    }

    private int byContent(Telling told, Telling answer, String way, int behind) {
        return switch (way) {
            case "reply" -> replied(told, answer, behind);
            case "deny" -> DENIABLE.contains(told.statement().act()) ? shared(told, answer, behind) : 0;
            case "confirm" -> 0;
            default -> ACCEPTABLE.contains(told.statement().act()) ? shared(told, answer, behind) : 0;
        };
    }

    /** The word of the answer that takes up what was said: "the accusation", "Mali's offer", "it". */
    private Optional<Token> taken(Telling telling) {
        return telling.clause().stream()
                .flatMap(c -> c.patients().stream())
                .filter(p -> p.isPronoun() || p.pos().equals("DT")
                        ? PRONOUNS.contains(p.lemma()) && telling.words().size() == 1
                        : nouns.act(p).isPresent())
                .findFirst();
    }

    private int takenUp(Telling told, Telling answer, Token noun, int behind) {
        Sentence sentence = answer.sentence();
        Optional<SpeechAct> act = nouns.act(noun);
        boolean fits = act.map(a -> TAKEN_UP.getOrDefault(a, Set.of(a))
                        .contains(told.statement().act()))
                .orElse(behind == 1 && DENIABLE.contains(told.statement().act()));
        List<Actor> owners = act.isEmpty()
                ? List.of()
                : ClaimNouns.owners(sentence, noun).stream()
                        .flatMap(o -> cast().at(sentence, o).stream())
                        .toList();
        boolean whose = owners.isEmpty()
                || owners.stream()
                        .anyMatch(o -> told.statement().speakers().stream().anyMatch(s -> isOfSameSide(o, actor(s))));
        boolean definite = act.isEmpty() || !owners.isEmpty() || isDefinite(sentence, noun);
        int overlap = overlap(told, answer);
        boolean involved = isInvolved(told, answer);
        boolean near = behind >= 0 && (behind <= 1 || involved && behind <= 6);
        boolean far = overlap >= 2 && behind >= -2 && behind <= 12;
        if (!fits || !whose || !(definite && near || far)) {
            return 0;
        }
        return 2 + (involved ? 2 : 0) + Math.min(overlap, 2) + (behind == 0 || behind == 1 ? 1 : 0);
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.children(noun, Relation.DETERMINER, Relation.POSSESSOR).stream()
                .anyMatch(d -> !Set.of("a", "an", "any", "no", "some").contains(d.lemma()));
    }

    /** By the words that both have, and by whether the one speaks who is spoken of in the other. */
    private int shared(Telling told, Telling answer, int behind) {
        int overlap = overlap(told, answer);
        int fewer = Math.max(1, Math.min(told.lemmas().size(), answer.lemmas().size()));
        boolean involved = isInvolved(told, answer);
        boolean alike = overlap * 2 >= fewer;
        int least = answer.statement().actIn().isPresent() ? 2 : 1;
        boolean enough = involved && overlap >= least || overlap >= 3;
        return behind < -3 || behind > 12 || !alike || !enough
                ? 0
                : overlap + (involved ? 2 : 0) + (behind == 0 || behind == 1 ? 1 : 0);
    }

    /** What was said to or of the one who replies, in the sentence before or the one before that. */
    private int replied(Telling told, Telling answer, int behind) {
        boolean before =
                told.statement().cue().start() < answer.statement().cue().start();
        if (!before || behind > 2 || !isInvolved(told, answer)) {
            return 0;
        }
        return 3 + (2 - behind) + (told.statement().act() == SpeechAct.ASK ? 1 : 0);
    }

    private static int overlap(Telling told, Telling answer) {
        Set<String> both = new HashSet<>(told.lemmas());
        both.retainAll(answer.lemmas());
        return both.size();
    }

    private boolean isInvolved(Telling told, Telling answer) {
        return told.actors().stream().anyMatch(a -> isOnSideOf(a, answer));
    }

    private boolean isOnSideOf(Actor actor, Telling answer) {
        return answer.statement().speakers().stream().anyMatch(s -> isOfSameSide(actor, actor(s)));
    }

    /** The same actor, or a country and somebody who acts for it. */
    private static boolean isOfSameSide(Actor one, Actor other) {
        boolean country = one.kind() == Kind.COUNTRY || other.kind() == Kind.COUNTRY;
        return one.equals(other)
                || country && one.country().isPresent() && one.country().equals(other.country());
    }

    private Cast cast() {
        return references.cast();
    }

    private Actor actor(String id) {
        return cast().actor(id);
    }

    /** The one that fits best; of several by the same speaker the nearest; of several by different ones none. */
    private Optional<String> best(Telling answer, List<Fit> fits) {
        int most = fits.stream().mapToInt(Fit::score).max().orElse(0);
        List<Telling> candidates = fits.stream()
                .filter(f -> f.score() == most)
                .map(Fit::telling)
                .sorted(Comparator.comparingInt(t -> distance(t, answer)))
                .toList();
        boolean settled = candidates.stream()
                        .map(t -> t.statement().speakers())
                        .distinct()
                        .count()
                == 1;
        if (candidates.size() > 1 && !settled) {
            doubts.add(Doubt.of(answer.statement().id(), answer.statement().cue(), why(candidates)));
        }
        return settled ? Optional.of(candidates.get(0).statement().id()) : Optional.empty();
    }

    private static int distance(Telling told, Telling answer) {
        return Math.abs(
                answer.statement().cue().start() - told.statement().cue().start());
    }

    private static String why(List<Telling> candidates) {
        List<String> ids =
                candidates.stream().map(t -> t.statement().id()).sorted().toList();
        return String.format(Locale.ROOT, "could answer %s; took none", String.join(" or ", ids));
    }

    private static Map<SpeechAct, Set<SpeechAct>> takenUp() {
        Map<SpeechAct, Set<SpeechAct>> taken = new EnumMap<>(SpeechAct.class);
        taken.put(SpeechAct.ACCUSE, EnumSet.of(SpeechAct.ACCUSE, SpeechAct.CRITICISE));
        taken.put(SpeechAct.CRITICISE, EnumSet.of(SpeechAct.ACCUSE, SpeechAct.CRITICISE));
        taken.put(
                SpeechAct.ASSERT, EnumSet.of(SpeechAct.ASSERT, SpeechAct.ACCUSE, SpeechAct.PREDICT, SpeechAct.BELIEVE));
        taken.put(SpeechAct.DENY, EnumSet.of(SpeechAct.DENY, SpeechAct.REJECT));
        taken.put(SpeechAct.DEMAND, EnumSet.of(SpeechAct.DEMAND, SpeechAct.REQUEST));
        taken.put(SpeechAct.OFFER, EnumSet.of(SpeechAct.OFFER, SpeechAct.PROMISE));
        return taken;
    }
}
