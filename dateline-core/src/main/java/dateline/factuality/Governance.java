package dateline.factuality;

import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How an act depends on the word that governs it: in "averted a strike" the strike is the object of "avert", in "refused to
 * leave" leaving is the infinitive of "refuse", in "called for talks" the talks depend on "call" by "for".
 *
 * @param attachment how it depends on it
 * @param governor the verb, noun or adjective that governs it
 * @param preposition what stands between them, or "" for nothing
 */
record Governance(Attachment attachment, Word governor, String preposition) {

    /** How an act depends on its governor. */
    enum Attachment {
        /** "averted <b>a strike</b>", "avoided <b>striking</b>", "<b>the strike</b> was averted". */
        OBJECT("~"),
        /** "<b>talks</b> will begin". */
        SUBJECT(""),
        /** "was <b>an attack</b>". */
        ATTRIBUTE(""),
        /** "refused <b>to leave</b>", "a plan <b>to leave</b>", "ready <b>to leave</b>". */
        INFINITIVE("to ~"),
        /** "let them <b>leave</b>". */
        BARE_INFINITIVE("~"),
        /** "came <b>to help</b>". */
        PURPOSE("to ~"),
        /** "hopes that they <b>leave</b>". */
        CLAUSE("that ~"),
        PREPOSITION(""),
        /** "<b>strike</b> threat". */
        COMPOUND("~"),
        APPOSITION("");

        private final String frame;

        Attachment(String frame) {
            this.frame = frame;
        }
    }

    /** Empty where nothing governs it: a main clause, a relative clause, "after they left". */
    static Optional<Governance> find(Clause act, Set<String> linking) {
        Word word = first(act.predicate());
        Optional<Word> head = word.head();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        boolean verb = word.clause().isPresent();
        return verb ? governingVerb(word, head.get()) : governingNoun(word, head.get(), linking);
    }

    /** "plans to attack and <b>plunder</b>": the first of words of one kind that share what governs them. */
    private static Word first(Word word) {
        Word at = word;
        for (int steps = 0; steps < word.sentence().words().size() && at.is(Relation.CONJUNCT); steps++) {
            Word before = at.head().orElseThrow();
            boolean alike = before.partOfSpeech() == at.partOfSpeech() || before.isNominal() && at.isNominal();
            boolean own =
                    !at.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT).isEmpty();
            if (!alike || own) {
                return at;
            }
            at = at.isProperNoun() ? before : above(before);
        }
        return at;
    }

    /** "the release of Keita and the withdrawal": not Keita is joined to the withdrawal but the release. */
    private static Word above(Word before) {
        return Optional.of(before)
                .filter(b -> b.isProperNoun() && b.is(Relation.PREPOSITION_OBJECT))
                .flatMap(Word::head)
                .flatMap(Word::head)
                .filter(Word::isNominal)
                .orElse(before);
    }

    private static Optional<Governance> governingNoun(Word noun, Word head, Set<String> linking) {
        return switch (noun.relation()) {
            case OBJECT, PASSIVE_SUBJECT -> governedBy(Attachment.OBJECT, head);
            case SUBJECT -> governedBy(Attachment.SUBJECT, predicateOf(head, linking));
            case ATTRIBUTE -> governedBy(Attachment.ATTRIBUTE, head);
            case PREPOSITION_OBJECT -> prepositional(head);
            case MODIFIER -> governedBy(Attachment.COMPOUND, head);
            case APPOSITION -> afterVerb(noun, head).or(() -> governedBy(Attachment.APPOSITION, head));
            default -> Optional.empty();
        };
    }

    /** "the claim is <b>false</b>", "proved <b>false</b>": what is said of it governs it, not the verb that joins the two. */
    private static Word predicateOf(Word verb, Set<String> linking) {
        return linking.contains(verb.lemma()) ? verb.child(Relation.ATTRIBUTE).orElse(verb) : verb;
    }

    /** "Mali dismissed as false <b>the claim</b>": the engine attaches it to Mali. */
    private static Optional<Governance> afterVerb(Word noun, Word head) {
        return head.head()
                .filter(verb -> verb.isVerb() && verb.index() > head.index() && verb.index() < noun.index())
                .flatMap(verb -> governedBy(Attachment.OBJECT, verb));
    }

    private static Optional<Governance> governingVerb(Word verb, Word head) {
        return switch (verb.relation()) {
            case PREPOSITION_CLAUSE, PREPOSITION_OBJECT -> prepositional(head);
            case OPEN_COMPLEMENT, COMPLEMENT -> complement(verb, head);
            case CLAUSAL_SUBJECT -> governedBy(Attachment.SUBJECT, head);
            case ADVERBIAL_CLAUSE -> purpose(verb, head);
            case NOUN_CLAUSE, RELATIVE_CLAUSE -> onNoun(verb, head);
            case CONJUNCT, ROOT, PUNCTUATION, OTHER -> stray(verb, head);
            default -> Optional.empty();
        };
    }

    private static Optional<Governance> complement(Word verb, Word head) {
        if (isInfinitive(verb)) {
            return governedBy(Attachment.INFINITIVE, adjectiveOf(head));
        }
        boolean bare =
                verb.children(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).isEmpty();
        boolean introduced = verb.child(Relation.MARKER).isPresent();
        if (!bare || introduced) {
            return governedBy(Attachment.CLAUSE, adjectiveOf(head));
        }
        return switch (verb.partOfSpeech()) {
            case PRESENT_PARTICIPLE -> governedBy(Attachment.OBJECT, head);
            case BASE_VERB, PAST_PARTICIPLE -> governedBy(Attachment.BARE_INFINITIVE, head);
            default -> governedBy(Attachment.CLAUSE, head);
        };
    }

    /** "into war to defend": an infinitive that the engine attaches to nothing that governs it. */
    private static Optional<Governance> stray(Word verb, Word head) {
        return isInfinitive(verb) ? governedBy(Attachment.PURPOSE, head) : Optional.empty();
    }

    /** "is ready to leave", "is true that they left": the engine attaches "leave" and "left" to "is". */
    private static Word adjectiveOf(Word head) {
        return head.lemma().equals("be")
                ? head.children(Relation.ATTRIBUTE).stream()
                        .filter(a -> a.isAdjective())
                        .findFirst()
                        .orElse(head)
                : head;
    }

    private static Optional<Governance> purpose(Word verb, Word head) {
        boolean forThem =
                verb.children(Relation.MARKER).stream().anyMatch(m -> m.lemma().equals("for"));
        if (forThem) {
            return Optional.of(new Governance(Attachment.PREPOSITION, called(verb, head), "for"));
        }
        return isInfinitive(verb) ? governedBy(Attachment.PURPOSE, head) : Optional.empty();
    }

    /** "rejected a call for them to leave": the noun before "for", though the engine may attach "leave" to "rejected". */
    private static Word called(Word verb, Word head) {
        return verb.children(Relation.MARKER).stream()
                .filter(m -> m.index() > 0)
                .map(m -> verb.sentence().word(m.index() - 1))
                .filter(t -> t.isNoun())
                .findFirst()
                .orElse(head);
    }

    private static Optional<Governance> onNoun(Word verb, Word head) {
        if (isInfinitive(verb)) {
            return governedBy(Attachment.INFINITIVE, head);
        }
        boolean that =
                verb.children(Relation.MARKER).stream().anyMatch(m -> m.lemma().equals("that"));
        return that ? governedBy(Attachment.CLAUSE, head) : Optional.empty();
    }

    /** "in case of", "because of", "instead of" keep all their words. */
    private static Optional<Governance> prepositional(Word preposition) {
        StringBuilder name = new StringBuilder(preposition.text().toLowerCase(Locale.ROOT));
        preposition.children(Relation.ADVERB).stream()
                .filter(a -> a.index() == preposition.index() - 1)
                .forEach(a -> name.insert(0, a.text().toLowerCase(Locale.ROOT) + " "));
        Optional<Word> at = preposition.head();
        for (int steps = 0; steps < 3 && at.isPresent() && isLinking(at.get()); steps++) {
            name.insert(0, at.get().text().toLowerCase(Locale.ROOT) + " ");
            at = at.get().head();
        }
        return at.map(governor -> new Governance(Attachment.PREPOSITION, governor, name.toString()));
    }

    private static boolean isLinking(Word word) {
        return word.is(Relation.PREPOSITION)
                || word.is(PartOfSpeech.PREPOSITION)
                || word.is(PartOfSpeech.ADVERB) && word.is(Relation.ADVERB);
    }

    private static boolean isInfinitive(Word verb) {
        return verb.children(Relation.AUXILIARY).stream()
                .anyMatch(a -> a.lemma().equals("to"));
    }

    private static Optional<Governance> governedBy(Attachment attachment, Word governor) {
        return Optional.of(new Governance(attachment, governor, ""));
    }

    /** "to ~ing" is not the "to ~" of an infinitive. */
    private static String after(String preposition) {
        return preposition.equals("to") ? "to ~ing" : preposition + " ~";
    }

    /** As written in the table, the narrowest first: "rule out ~", "call for ~", "~ begin", "without ~", "the threat ~". */
    List<String> written(Optional<String> particle) {
        String lemma = governor.lemma();
        List<String> found = new ArrayList<>();
        if (attachment == Attachment.SUBJECT) {
            particle.ifPresent(p -> found.add("~ " + lemma + " " + p));
            found.add("~ " + lemma);
        } else if (attachment != Attachment.ATTRIBUTE && attachment != Attachment.APPOSITION) {
            String frame = attachment == Attachment.PREPOSITION ? after(preposition) : attachment.frame;
            String word = governor.isNominal() ? "the " + lemma : lemma;
            particle.ifPresent(p -> found.add(word + " " + p + " " + frame));
            found.add(word + " " + frame);
            if (governor.isNominal()) {
                found.add(word + " ~");
            }
            if (attachment == Attachment.PREPOSITION) {
                found.add(frame);
            }
        }
        return found;
    }
}
