package dateline.language;

import dateline.language.Clause.Modality;
import dateline.language.Clause.Tense;
import dateline.language.Clause.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the form of a verb: its tense, whether it is denied, only possible, asked. */
final class VerbFormReader {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "sha");
    private static final Set<String> OBLIGATION = Set.of("should", "must", "ought");

    private VerbFormReader() {}

    /**
     * The form of a verb.
     *
     * @param passive whether it is in the passive
     * @param auxiliaries its auxiliaries, those that it shares with the verb it is joined to too
     * @param marker the word that introduces its clause
     */
    static VerbForm read(Word predicate, boolean passive, List<Word> auxiliaries, Optional<String> marker) {
        return new VerbForm(
                passive,
                tense(predicate, auxiliaries),
                has(auxiliaries, "be") && predicate.is(PartOfSpeech.PRESENT_PARTICIPLE),
                has(auxiliaries, "have"),
                isNegated(predicate, auxiliaries),
                modality(predicate, auxiliaries),
                isQuestion(predicate, marker),
                predicate.child(Relation.PARTICLE).map(Word::lemma));
    }

    private static Tense tense(Word predicate, List<Word> auxiliaries) {
        List<Word> finite = new ArrayList<>(auxiliaries);
        finite.add(predicate);
        for (Word word : finite) {
            if (FUTURE.contains(word.lemma())) {
                return Tense.FUTURE;
            }
            if (word.is(PartOfSpeech.PAST_VERB)) {
                return Tense.PAST;
            }
            if (word.is(PartOfSpeech.THIRD_PERSON_VERB) || word.is(PartOfSpeech.PRESENT_VERB)) {
                return Tense.PRESENT;
            }
        }
        return Tense.NONE;
    }

    private static boolean isNegated(Word predicate, List<Word> auxiliaries) {
        for (Word child : predicate.children()) {
            boolean denies = child.is(Relation.NEGATION, Relation.ADVERB, Relation.DETERMINER)
                    && NEGATIONS.contains(child.lemma());
            boolean denied = child.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT)
                    && (isNone(child) || hasNoDeterminer(child) || isNeither(child));
            if (denies || denied) {
                return true;
            }
        }
        return isNoLonger(predicate)
                || isJoinedByNor(predicate)
                || auxiliaries.stream()
                        .anyMatch(a -> a.children().stream().anyMatch(c -> NEGATIONS.contains(c.lemma())));
    }

    /** "no longer shells". */
    private static boolean isNoLonger(Word predicate) {
        return predicate.children(Relation.ADVERB).stream()
                .anyMatch(a -> a.text().equalsIgnoreCase("longer") && hasNo(a));
    }

    private static boolean hasNo(Word word) {
        return word.children().stream().anyMatch(c -> c.lemma().equals("no"));
    }

    /** "has not left, nor has it <b>released</b> them"; "did not attack or <b>kill</b>", "has never attacked or <b>killed</b>". */
    private static boolean isJoinedByNor(Word predicate) {
        if (!predicate.is(Relation.CONJUNCT)) {
            return false;
        }
        Word first = predicate.head().orElseThrow();
        boolean nor = first.children(Relation.COORDINATOR).stream()
                .anyMatch(c -> c.lemma().equals("nor") && c.index() < predicate.index() && c.index() > first.index());
        boolean or = isBetween(first.sentence(), "or", first.index(), predicate.index());
        boolean alike = predicate.partOfSpeech() == first.partOfSpeech()
                && (predicate.is(PartOfSpeech.BASE_VERB) || predicate.is(PartOfSpeech.PAST_PARTICIPLE) && or);
        boolean shared = alike
                && Predicates.subjects(predicate).isEmpty()
                && !first.children(Relation.NEGATION).isEmpty();
        return nor || shared;
    }

    private static boolean isNone(Word word) {
        return Set.of("nobody", "nothing", "none", "no-one").contains(word.lemma());
    }

    /** "neither Mali nor Chad". */
    private static boolean isNeither(Word noun) {
        return noun.children(Relation.COORDINATOR).stream()
                .anyMatch(c -> c.lemma().equals("neither"));
    }

    static boolean hasNoDeterminer(Word noun) {
        return noun.children(Relation.DETERMINER, Relation.NEGATION).stream()
                .anyMatch(d -> d.lemma().equals("no"));
    }

    private static Optional<Modality> modality(Word predicate, List<Word> auxiliaries) {
        for (Word auxiliary : auxiliaries) {
            if (FUTURE.contains(auxiliary.lemma())) {
                return Optional.of(Modality.FUTURE);
            }
            if (OBLIGATION.contains(auxiliary.lemma())) {
                return Optional.of(Modality.OBLIGATION);
            }
            if (auxiliary.is(PartOfSpeech.MODAL)) {
                return Optional.of(Modality.POSSIBLE);
            }
        }
        return periphrastic(predicate);
    }

    /** "is going to leave", "is to leave", "has to leave". */
    private static Optional<Modality> periphrastic(Word predicate) {
        if (!predicate.is(Relation.OPEN_COMPLEMENT) || !predicate.is(PartOfSpeech.BASE_VERB)) {
            return Optional.empty();
        }
        Word above = predicate.head().orElseThrow();
        boolean going = above.lemma().equals("go")
                && above.is(PartOfSpeech.PRESENT_PARTICIPLE)
                && has(above.children(Relation.AUXILIARY), "be");
        if (going || above.lemma().equals("be")) {
            return Optional.of(Modality.FUTURE);
        }
        boolean must = above.lemma().equals("have") || above.lemma().equals("need");
        return must && !isDoneOfNeed(above) ? Optional.of(Modality.OBLIGATION) : Optional.empty();
    }

    /** "Police <b>had</b> to open fire": they did. In "said that he had to leave" it is still to be done. */
    private static boolean isDoneOfNeed(Word above) {
        return above.lemma().equals("have") && above.is(PartOfSpeech.PAST_VERB) && !above.is(Relation.COMPLEMENT);
    }

    /** "Did they leave?", also where a cue follows: "“Did they leave?” she asked". */
    private static boolean isQuestion(Word predicate, Optional<String> marker) {
        Sentence sentence = predicate.sentence();
        boolean main = predicate.is(Relation.ROOT);
        Word last = sentence.words().get(sentence.words().size() - 1);
        boolean asked = last.text().contains("?")
                || sentence.words().size() > 1
                        && sentence.word(sentence.words().size() - 2).text().equals("?");
        boolean quoted = !main
                && predicate.headIndex() > predicate.index()
                && isBetween(sentence, "?", predicate.index(), predicate.headIndex());
        return asked && main
                || quoted
                || marker.filter(m -> m.equals("whether")).isPresent();
    }

    private static boolean isBetween(Sentence sentence, String word, int from, int to) {
        return sentence.words().stream()
                .anyMatch(t -> t.index() > from && t.index() < to && t.text().equals(word));
    }

    private static boolean has(List<Word> words, String lemma) {
        return words.stream().anyMatch(w -> w.lemma().equals(lemma));
    }
}
