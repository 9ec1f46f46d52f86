package dateline.statement.source;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.Lexicon.Hit;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.language.WordRun;
import dateline.record.Phrase;
import dateline.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a report says that it withholds a name, whose, and why. Immutable. */
public final class AnonymityReader {
    private static final String BARRED = "barred";
    private static final String BECAUSE = "because";
    private static final String VERB = "verb";
    private static final String UNTOLD = "untold";

    /** Words that a passive or a control verb hands its source on by: "<b>who</b> was", "<b>that</b> spoke". */
    private static final Set<String> RELATIVE = Set.of("who", "that", "which");

    private final Lexicon phrases;
    private final Lexicon words;

    public AnonymityReader(Knowledge knowledge) {
        this.phrases = Lexicon.words(knowledge.named("statement/anonymity.tsv"));
        this.words = Lexicon.words(knowledge.named("statement/anonymity-words.tsv"));
    }

    /** Whether a word for a speaker does not say what sort of person it is: "sources", "some". */
    boolean isUntold(Word head) {
        return words.meaning(head.text())
                .or(() -> words.meaning(head.lemma()))
                .filter(UNTOLD::equals)
                .isPresent();
    }

    List<AnonymityClause> read(AnalyzedArticle article) {
        return article.sentencesInTime().stream().flatMap(s -> read(s).stream()).toList();
    }

    private List<AnonymityClause> read(Sentence sentence) {
        List<AnonymityClause> found = new ArrayList<>();
        int from = 0;
        while (from < sentence.words().size()) {
            Optional<Hit> hit = phrases.longestAt(sentence, from, Optional.empty())
                    .filter(h -> !h.meaning().equals(BECAUSE));
            int start = from;
            hit.map(h -> withheld(sentence, h))
                    .filter(w -> found.stream()
                            .noneMatch(
                                    f -> f.words().contains(sentence.word(start).span())))
                    .ifPresent(found::add);
            from = hit.map(Hit::to).orElse(from + 1);
        }
        return found;
    }

    private AnonymityClause withheld(Sentence sentence, Hit hit) {
        Word last = sentence.word(hit.to() - 1);
        Optional<Clause> asking = asking(sentence.word(hit.from()), last);
        Span told = sentence.word(hit.from()).span().to(last.span());
        Span asked = asking.map(a -> start(a).span().to(told)).orElse(told);
        Optional<Span> reason = hit.meaning().equals(BARRED)
                ? Optional.of(whole(asked, last))
                : reasonBehind(sentence, hit.to()).or(() -> reasonBefore(sentence, asking, told));
        return new AnonymityClause(
                sentence,
                whose(last),
                reason.map(asked::to).orElse(asked),
                reason.map(r -> new Phrase(sentence.textBetween(r), r)));
    }

    /** The clause of a verb that only asks: "<b>spoke</b> on condition of anonymity", not "<b>said</b> on condition of …". */
    private Optional<Clause> asking(Word first, Word last) {
        Optional<Clause> inmost = Optional.empty();
        Optional<Clause> at = last.clauseAround();
        while (at.isPresent() && isBetween(at.get().predicate(), first, last)) {
            inmost = at;
            at = at.get().above();
        }
        Optional<Clause> found = inmost;
        return at.filter(a -> a.predicate().index() < first.index())
                .filter(a -> isVerbOfAsking(a.predicate()))
                .or(() -> found);
    }

    private static boolean isBetween(Word word, Word first, Word last) {
        return first.index() <= word.index() && word.index() <= last.index();
    }

    private boolean isVerbOfAsking(Word verb) {
        return words.meaning(verb.lemma()).filter(VERB::equals).isPresent();
    }

    /** The first word of what tells it: the verb, with "who" and the auxiliaries in front of it. */
    private static Word start(Clause asking) {
        Word first = asking.predicate();
        while (first.index() > 0 && isIntroduction(asking.sentence().word(first.index() - 1), asking.predicate())) {
            first = asking.sentence().word(first.index() - 1);
        }
        return first;
    }

    private static boolean isIntroduction(Word word, Word verb) {
        boolean below = word.headIndex() == verb.index();
        return below
                && (word.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY, Relation.NEGATION, Relation.ADVERB)
                        || RELATIVE.contains(word.lemma()));
    }

    /** Those who did it or of whom it is said, up to the first that is more than a pronoun. */
    private static List<Word> whose(Word last) {
        List<Word> found = List.of();
        Optional<Clause> at = last.clauseAround();
        for (int steps = 0; at.isPresent() && steps < last.sentence().words().size(); steps++) {
            List<Word> here = parties(at.get());
            if (!here.isEmpty()) {
                found = here;
            }
            if (here.stream().anyMatch(t -> !t.isPronoun())) {
                return here;
            }
            at = at.get().above();
        }
        return found;
    }

    /** "The paper granted <b>him</b> anonymity", "<b>he</b> was granted anonymity", "<b>he</b> asked". */
    private static List<Word> parties(Clause clause) {
        if (!clause.recipients().isEmpty()) {
            return clause.recipients();
        }
        return clause.passive() || clause.doers().isEmpty() ? people(clause.patients()) : clause.doers();
    }

    private static List<Word> people(List<Word> patients) {
        return patients.stream().filter(p -> !p.lemma().equals("anonymity")).toList();
    }

    private Optional<Span> reasonBehind(Sentence sentence, int behind) {
        int at = behind;
        while (at < sentence.words().size() && isFiller(sentence.word(at))) {
            at++;
        }
        int opener = at;
        return opener >= sentence.words().size()
                ? Optional.empty()
                : phrases.longestAt(sentence, opener, Optional.empty())
                        .filter(h -> h.meaning().equals(BECAUSE))
                        .map(h -> phrase(sentence.word(opener)));
    }

    private static boolean isFiller(Word word) {
        return word.text().equals(",")
                || word.lemma().equals("publicly")
                || word.lemma().equals("only");
    }

    /** "Citing fear of reprisals, they asked not to be named". */
    private Optional<Span> reasonBefore(Sentence sentence, Optional<Clause> asking, Span told) {
        return asking.stream()
                .flatMap(a -> a.predicate().children(Relation.ADVERBIAL_CLAUSE).stream())
                .map(c -> Sentence.spanOf(c.subtree()))
                .filter(s -> s.end() <= told.start())
                .filter(s -> opens(sentence, s))
                .findFirst();
    }

    private boolean opens(Sentence sentence, Span span) {
        return sentence.words().stream()
                .filter(t -> t.span().start() == span.start())
                .flatMap(t -> phrases.longestAt(sentence, t.index(), Optional.empty()).stream())
                .anyMatch(h -> h.meaning().equals(BECAUSE));
    }

    /** All that hangs together from an opening word on: "because" and its clause, "citing" and its object. */
    private static Span phrase(Word opener) {
        Word head = opener;
        Optional<Word> above = head.head();
        while (above.isPresent() && above.get().subtree().get(0).index() == opener.index()) {
            head = above.get();
            above = head.head();
        }
        return WordRun.from(opener, head.subtree()).span();
    }

    /** From the start of the asking to the last word that depends on what is barred: "to speak <b>publicly about the talks</b>". */
    private static Span whole(Span asked, Word last) {
        return asked.to(WordRun.from(last, last.subtree()).span());
    }
}
