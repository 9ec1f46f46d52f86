package dateline.statement.cue;

import dateline.knowledge.Knowledge;
import dateline.knowledge.Lexicon;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.reference.References;
import java.util.List;
import java.util.Optional;

/** Tells which paragraphs begin with a speaker's label, and which only with a heading: "Update:", "Nevada:". */
public final class SpeakerLabelReader {
    /** A longer stretch before a colon is a sentence of its own. */
    private static final int MOST_WORDS = 8;

    private final Lexicon documents;

    public SpeakerLabelReader(Knowledge knowledge) {
        this.documents = Lexicon.words(knowledge.named("statement/documents.tsv"));
    }

    public Optional<SpeakerLabel> read(References references, Sentence sentence) {
        if (!beginsParagraph(references, sentence)) {
            return Optional.empty();
        }
        return colon(sentence).flatMap(colon -> speaker(references, colon).map(s -> new SpeakerLabel(s, colon)));
    }

    private static boolean beginsParagraph(References references, Sentence sentence) {
        return sentence.index() == 0
                || !references
                        .article()
                        .sentences()
                        .get(sentence.index() - 1)
                        .part()
                        .equals(sentence.part());
    }

    private static Optional<Word> colon(Sentence sentence) {
        return sentence.words().stream()
                .limit(MOST_WORDS + 2L)
                .filter(t -> t.text().equals(":"))
                .findFirst()
                .filter(t -> t.index() > 0 && t.index() + 1 < sentence.words().size());
    }

    private Optional<Word> speaker(References references, Word colon) {
        int from = colon.sentence().word(0).isPunctuation() ? 1 : 0;
        List<Word> label = colon.sentence().words().subList(from, colon.index());
        List<Word> named = beforePreposition(label);
        if (named.isEmpty() || label.get(0).isVerb() || !named.stream().allMatch(this::belongsToName)) {
            return Optional.empty();
        }
        Word head = named.get(named.size() - 1);
        boolean whole = named.size() == label.size();
        return Optional.of(head).filter(h -> canSpeak(references, h) && (whole || isNoun(h)));
    }

    /** "Diallo <b>on the truce</b>: …". */
    private static List<Word> beforePreposition(List<Word> label) {
        for (int i = 1; i < label.size(); i++) {
            if (label.get(i).text().equalsIgnoreCase("on")) {
                return label.subList(0, i);
            }
        }
        return label;
    }

    private boolean belongsToName(Word word) {
        boolean capital = Character.isUpperCase(word.text().charAt(0));
        boolean qualifier = word.is(Relation.DETERMINER, Relation.CASE) || word.is(PartOfSpeech.ADJECTIVE);
        return !word.is(PartOfSpeech.PREPOSITION) && (qualifier || capital || isNoun(word));
    }

    private static boolean isNoun(Word word) {
        return word.isNoun();
    }

    private boolean canSpeak(References references, Word head) {
        if (isPerson(references, head) || isDocument(head)) {
            return true;
        }
        return references
                .cast()
                .at(head)
                .filter(a -> a.kind() != Actor.Kind.COUNTRY)
                .isPresent();
    }

    /** A person by name here or elsewhere in the report: "DIALLO:" where Amina Diallo is told of. */
    private static boolean isPerson(References references, Word head) {
        return head.is(EntityKind.PERSON)
                || references.article().sentences().stream()
                        .flatMap(s -> s.words().stream())
                        .anyMatch(t -> t.is(EntityKind.PERSON)
                                && t.text().length() > 2
                                && t.text().equalsIgnoreCase(head.text()));
    }

    private boolean isDocument(Word head) {
        return documents
                .longestAt(head.sentence(), head.index(), Optional.empty())
                .isPresent();
    }
}
