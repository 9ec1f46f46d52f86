package dateline.tally;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.knowledge.ListedWords;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Outcome;
import dateline.tally.CountReader.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds casualties that no verb tells of: "left five dead and 12 wounded", "30 dead civilians", "the murdered judge". */
final class CasualtyWords {
    private static final String RULE = "casualty-word";

    private final Lexicon words;

    private final CountReader counts;
    private final Identified identified;

    CasualtyWords(Knowledge knowledge, CountReader counts, ListedWords lists) {
        this.counts = counts;
        this.identified = new Identified(lists);
        this.words = Lexicon.words(knowledge.named("tally/casualties.tsv"));
    }

    List<Figure> figures(Sentence sentence, Persons persons) {
        List<Figure> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            Optional<Outcome> outcome = outcome(word);
            if (outcome.isPresent()) {
                List<Figure> named = named(word, outcome.get(), persons);
                head(word)
                        .flatMap(head -> figure(word, head, outcome.get(), persons))
                        .filter(f -> named.isEmpty() || !f.isOne())
                        .ifPresent(found::add);
                found.addAll(named);
                found.addAll(DetachedSubject.before(word, persons).stream()
                        .flatMap(t -> displaced(word, t, outcome.get(), persons).stream())
                        .toList());
            }
        }
        return found;
    }

    /** "Among the dead was Senator Diallo": whom the sentence says the casualties are. */
    private List<Figure> named(Word word, Outcome outcome, Persons persons) {
        List<Figure> found = new ArrayList<>();
        for (Word name : identified.as(phrase(word))) {
            persons.one(name)
                    .map(c -> new Figure(outcome, name, c, clause(word), word.span(), RULE))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Figure> displaced(Word word, Word victim, Outcome outcome, Persons persons) {
        return counts.read(victim)
                .or(() -> persons.one(victim))
                .map(c -> new Figure(outcome, victim, c, clause(word), word.span(), RULE));
    }

    /** Head of the phrase that the word stands in: "reporters" of "the wounded reporters", "those" of "those killed". */
    private static Word phrase(Word word) {
        return word.head()
                .filter(n -> word.is(Relation.MODIFIER, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE))
                .orElse(word);
    }

    /** Whether a number or noun stands between the counted and the word, so that the word tells of others: "six killed and five wounded". */
    boolean tellsOfOthers(Word head, Word word) {
        int at = word.index() - 1;
        if (outcome(word).isEmpty() || at <= head.index()) {
            return false;
        }
        Word before = head.sentence().word(head.sentence().word(at).is(PartOfSpeech.ADVERB) ? at - 1 : at);
        return before.index() > head.index()
                && (before.is(PartOfSpeech.NUMBER) || before.is(PartOfSpeech.PLURAL_NOUN))
                && !isTime(before)
                && !before.isWithin(head);
    }

    /** Whether the word is one of these, such as "wounded" of "three wounded". */
    boolean isOne(Word word) {
        return outcome(word).isPresent();
    }

    private Optional<Outcome> outcome(Word word) {
        return words.meaning(word.text().toLowerCase(Locale.ROOT))
                .or(() -> word.is(PartOfSpeech.PLURAL_NOUN) ? words.meaning(word.lemma()) : Optional.empty())
                .map(m -> Outcome.valueOf(m.toUpperCase(Locale.ROOT)));
    }

    private Optional<Figure> figure(Word word, Word head, Outcome outcome, Persons persons) {
        Optional<Counted> counted = inFront(word)
                .or(() -> behind(word, head))
                .flatMap(number -> counts.read(number))
                .or(() -> head.index() == word.index() ? Optional.empty() : persons.one(head));
        return counted.map(c -> new Figure(outcome, head, c, clause(word), word.span(), RULE));
    }

    /** The number right in front, or with an adverb between: "three seriously wounded". */
    private static Optional<Word> inFront(Word word) {
        int at = word.index() - 1;
        if (at > 0 && word.sentence().word(at).is(PartOfSpeech.ADVERB)) {
            at--;
        }
        return at >= 0
                        && word.sentence().word(at).is(PartOfSpeech.NUMBER)
                        && !isTime(word.sentence().word(at))
                ? Optional.of(word.sentence().word(at))
                : Optional.empty();
    }

    /** "shot dead 12 rioters": the engine takes "dead" for a quality of the rioters. */
    private static Optional<Word> behind(Word word, Word head) {
        return head.index() <= word.index() + 1
                ? Optional.empty()
                : Optional.of(word.sentence().word(word.index() + 1))
                        .filter(n -> n.is(PartOfSpeech.NUMBER) && n.headIndex() == head.index());
    }

    private static boolean isTime(Word number) {
        return number.is(EntityKind.DATE) || number.is(EntityKind.TIME) || number.is(EntityKind.MONEY);
    }

    /** "civilians" of "30 dead civilians"; the word itself in "left 30 dead". */
    private static Optional<Word> head(Word word) {
        Optional<Word> noun =
                word.head().filter(n -> word.is(Relation.MODIFIER) && n.index() > word.index() && n.isNominal());
        return noun.or(() -> Optional.of(word));
    }

    private static Clause clause(Word word) {
        return word.clause().orElseGet(() -> word.nominal());
    }
}
