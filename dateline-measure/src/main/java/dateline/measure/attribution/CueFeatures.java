package dateline.measure.attribution;

import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be known of a word to tell whether it attributes: what hangs below it, who does it, whether words in quotation
 * marks stand beside it.
 */
final class CueFeatures {
    private static final int FAR = 3;

    private final Passage passage;
    private final List<Attributed> hints;

    CueFeatures(Passage passage, List<Attributed> hints) {
        this.passage = passage;
        this.hints = hints;
    }

    /** Features of every word of the paragraph. */
    List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            all.add(of(i));
        }
        return all;
    }

    private List<String> of(int place) {
        ParagraphWord word = passage.word(place);
        List<String> features = WordFeatures.of(passage, place);
        below(features, word);
        if (word.token().isVerb() || word.token().isNominal()) {
            clause(features, word);
            quotations(features, place);
            features.add("lemma,head=" + word.lemma() + ","
                    + word.head().map(Word::lemma).orElse("-"));
        }
        word.head().ifPresent(head -> underHead(features, word, head));
        hints(features, word);
        return features;
    }

    private static void below(List<String> features, ParagraphWord word) {
        List<Word> children = word.token().children();
        for (Word child : children) {
            features.add("child=" + child.relation());
            features.add("lemma,child=" + word.lemma() + "," + child.relation());
            if (child.is(Relation.PREPOSITION, Relation.PARTICLE, Relation.MARKER, Relation.NEGATION)) {
                features.add("child=" + child.relation() + "," + child.lemma());
                features.add("lemma,child=" + word.lemma() + "," + child.lemma());
            }
            if (child.is(Relation.OBJECT, Relation.ATTRIBUTE, Relation.OPEN_COMPLEMENT)) {
                features.add("child=" + child.relation() + "," + child.lemma());
                features.add("child=" + child.relation() + "," + WordFeatures.kind(child));
            }
            if (child.is(Relation.COMPLEMENT)) {
                features.add("complementMarked="
                        + child.child(Relation.MARKER).map(Word::lemma).orElse("-"));
            }
        }
        String shape = children.stream()
                .map(Word::relation)
                .filter(r -> r != Relation.PUNCTUATION && r != Relation.ADVERB && r != Relation.AUXILIARY)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(Relation::name)
                .collect(Collectors.joining("+"));
        features.add("shape=" + word.kind() + ":" + shape);
    }

    private static void clause(List<String> features, ParagraphWord word) {
        word.token().clause().ifPresent(clause -> {
            features.add("link=" + clause.link());
            features.add("passive=" + clause.passive());
            features.add("modality=" + clause.modality().map(Enum::name).orElse("-") + "," + clause.negated());
            features.add("lemma,passive=" + word.lemma() + "," + clause.passive());
            features.add("doer=" + doer(clause));
            features.add("lemma,doer=" + word.lemma() + "," + doer(clause));
            clause.doers().forEach(d -> features.add("doerLemma=" + d.lemma()));
            clause.patients().forEach(p -> features.add("lemma,patient=" + word.lemma() + "," + WordFeatures.kind(p)));
            clause.complements().forEach(c -> features.add("complement=" + c.partOfSpeech()));
        });
    }

    private static String doer(Clause clause) {
        return clause.doers().stream().findFirst().map(WordFeatures::kind).orElse("none");
    }

    private void quotations(List<String> features, int place) {
        ParagraphWord word = passage.word(place);
        boolean before = quotedWithin(place, place - FAR, place);
        boolean after = quotedWithin(place, place + 1, place + FAR + 1);
        boolean here = passage.words().stream().anyMatch(w -> w.sentence() == word.sentence() && isApart(w, word));
        features.add("quotations=" + word.isQuoted() + before + after + here);
        features.add("lemma,quotations=" + word.lemma() + "," + word.isQuoted() + here);
    }

    /** Whether a word of these stands in another quotation than the word at a place. */
    private boolean quotedWithin(int place, int from, int to) {
        ParagraphWord own = passage.word(place);
        return passage.words().subList(Math.max(0, from), Math.min(passage.size(), to)).stream()
                .anyMatch(w -> isApart(w, own));
    }

    private static boolean isApart(ParagraphWord quoted, ParagraphWord word) {
        return quoted.isQuoted() && quoted.quotation() != word.quotation();
    }

    private static void underHead(List<String> features, ParagraphWord word, Word head) {
        for (Word child : head.children(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT, Relation.OBJECT)) {
            if (child.index() != word.token().index()) {
                features.add("beside=" + word.token().relation() + "," + child.relation());
                features.add("lemma,beside=" + word.lemma() + "," + child.relation());
            }
        }
        head.head().ifPresent(above -> features.add("above=" + above.lemma() + "," + word.lemma()));
    }

    /** What the rules found here, where they were asked. */
    private void hints(List<String> features, ParagraphWord word) {
        for (Attributed hint : hints) {
            if (Attributed.touches(hint.cue(), word.token().span())) {
                features.add("hint=cue");
                features.add("hint=cue," + word.lemma());
            }
            if (Attributed.touches(hint.content(), word.token().span())) {
                features.add("hint=content");
                features.add("hint=content," + word.kind());
            }
            if (Attributed.touches(hint.source(), word.token().span())) {
                features.add("hint=source");
            }
        }
    }
}
