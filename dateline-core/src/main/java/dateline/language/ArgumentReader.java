package dateline.language;

import dateline.language.Clause.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does it and to whom, wherever in the sentence they stand. */
final class ArgumentReader {
    /** Verbs whose complement is done by their own subject though they have an object: "promised Mali to leave". */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten", "offer", "swear");

    /** Prepositions after which the object of the verb does what follows: "accused Mali of shelling". */
    private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "into");

    /** What somebody means to do or keep from doing; who has it is who does it: "announced a <b>plan</b> to leave". */
    private static final Set<String> INTENTIONS = Set.of(
            "plan",
            "intention",
            "decision",
            "pledge",
            "promise",
            "vow",
            "commitment",
            "readiness",
            "willingness",
            "desire",
            "wish",
            "resolve",
            "offer",
            "threat",
            "refusal");

    /** How one's own intention is told; who "rejected" or "backed" a plan may not be who has it. */
    private static final Set<String> HAVING = Set.of(
            "announce",
            "declare",
            "have",
            "make",
            "take",
            "express",
            "voice",
            "unveil",
            "reveal",
            "confirm",
            "reaffirm",
            "reiterate",
            "repeat",
            "renew",
            "signal",
            "state",
            "outline",
            "issue",
            "give",
            "show");

    private final Word predicate;
    private final boolean passive;
    private final Link link;
    private final Optional<Clause> above;

    ArgumentReader(Word predicate, boolean passive, Link link, Optional<Clause> above) {
        this.predicate = predicate;
        this.passive = passive;
        this.link = link;
        this.above = above;
    }

    List<Word> doers() {
        return passive ? agents() : grammaticalSubjects();
    }

    List<Word> patients() {
        if (passive) {
            List<Word> found = new ArrayList<>(grammaticalSubjects());
            objects().stream().filter(o -> !found.contains(o)).forEach(found::add);
            return List.copyOf(found);
        }
        return objects();
    }

    private List<Word> agents() {
        List<Word> found = new ArrayList<>();
        for (Word by : predicate.children(Relation.AGENT)) {
            found.addAll(Predicates.expand(by.children(Relation.PREPOSITION_OBJECT)));
        }
        boolean shares = found.isEmpty() && link != Link.RELATIVE && link != Link.NOUN;
        if (shares) {
            conjuncts()
                    .forEach(c -> c.children(Relation.AGENT)
                            .forEach(by -> found.addAll(Predicates.expand(by.children(Relation.PREPOSITION_OBJECT)))));
        }
        return List.copyOf(found);
    }

    private List<Word> conjuncts() {
        return predicate.children(Relation.CONJUNCT).stream()
                .filter(Predicates::isPredicate)
                .toList();
    }

    private List<Word> grammaticalSubjects() {
        List<Word> own = Predicates.expand(Predicates.subjects(predicate));
        if (!own.isEmpty()) {
            return own.stream().flatMap(s -> antecedents(s).stream()).toList();
        }
        return switch (link) {
            case NOUN -> nounAbove();
            case RELATIVE, COMPLEMENT, MAIN, OTHER -> List.of();
            case CONJUNCT -> above.map(a -> sharedSubject(a)).orElse(List.of());
            case OPEN_COMPLEMENT -> above.map(a -> controlled(a)).orElse(List.of());
            case ADVERBIAL -> above.map(this::adverbialSubject).orElse(List.of());
            case PREPOSITION -> above.map(this::prepositionSubject).orElse(List.of());
        };
    }

    /** "killing two" after a passive is what the doer did, not what was done to the patient. */
    private List<Word> adverbialSubject(Clause matrix) {
        boolean bare = predicate.is(PartOfSpeech.PRESENT_PARTICIPLE)
                || predicate.is(PartOfSpeech.PAST_PARTICIPLE)
                || predicate.is(PartOfSpeech.BASE_VERB);
        if (!bare) {
            return List.of();
        }
        return matrix.passive() && predicate.is(PartOfSpeech.PRESENT_PARTICIPLE)
                ? matrix.doers()
                : sharedSubject(matrix);
    }

    private List<Word> prepositionSubject(Clause matrix) {
        Word preposition = predicate.head().orElseThrow();
        Optional<Word> noun = preposition.head().filter(Word::isNominal);
        List<Word> owners = noun.map(n -> n.children(Relation.POSSESSOR)).orElse(List.of());
        boolean aside = noun.filter(n -> n.is(Relation.PREPOSITION_OBJECT)).isPresent();
        if (!owners.isEmpty() || aside) {
            return owners; // "for their role in killing": who does it has the role
        }
        boolean ofObject = OBJECT_CONTROL.contains(preposition.lemma())
                && !matrix.patients().isEmpty()
                && (preposition.headIndex() == matrix.predicate().index()
                        || matrix.patients().contains(preposition.head().orElseThrow()));
        return ofObject ? matrix.patients() : sharedSubject(matrix);
    }

    private List<Word> controlled(Clause matrix) {
        boolean byObject = !matrix.patients().isEmpty()
                && !SUBJECT_CONTROL.contains(matrix.predicate().lemma());
        if (byObject) {
            return matrix.patients();
        }
        return matrix.recipients().isEmpty()
                        || SUBJECT_CONTROL.contains(matrix.predicate().lemma())
                ? sharedSubject(matrix)
                : matrix.recipients();
    }

    /** The grammatical subject of another clause, whatever its voice. */
    private List<Word> sharedSubject(Clause other) {
        if (!other.passive()) {
            return other.doers();
        }
        return other.patients();
    }

    /** The noun that a participle or infinitive depends on: "missiles fired", "soldiers guarding". */
    private List<Word> nounAbove() {
        Word noun = predicate.head().orElseThrow();
        boolean participle =
                predicate.is(PartOfSpeech.PAST_PARTICIPLE) || predicate.is(PartOfSpeech.PRESENT_PARTICIPLE);
        if (participle && (noun.isNominal() || noun.isPronoun())) {
            return noun.is(Relation.CONJUNCT) ? List.of(noun) : noun.coordinated();
        }
        List<Word> owners = noun.children(Relation.POSSESSOR);
        return owners.isEmpty() ? holders(noun) : owners;
    }

    /** Whose intention it is: "<b>Kenya</b> announced plans to send grain", "a decision by <b>Greece</b> to withdraw". */
    private List<Word> holders(Word noun) {
        if (!INTENTIONS.contains(noun.lemma())) {
            return List.of();
        }
        List<Word> by = noun.nominal().obliques("by");
        return by.isEmpty()
                ? above.filter(a -> HAVING.contains(a.predicate().lemma()))
                        .filter(a -> a.patients().contains(noun))
                        .map(Clause::doers)
                        .orElse(List.of())
                : by;
    }

    private List<Word> objects() {
        List<Word> own = Predicates.expand(predicate.children(Relation.OBJECT));
        if (!own.isEmpty()) {
            return own.stream().flatMap(o -> antecedents(o).stream()).toList();
        }
        List<Word> behindParticle = behindParticle();
        if (!behindParticle.isEmpty()) {
            return behindParticle;
        }
        if (isGapInRelative()) {
            return List.of(predicate.head().orElseThrow());
        }
        return passive ? List.of() : rightShared();
    }

    /** "shot down 30 drones": the engine hangs the object on some particles. */
    private List<Word> behindParticle() {
        List<Word> found = new ArrayList<>();
        for (Word particle : predicate.children(Relation.ADVERB, Relation.PARTICLE)) {
            for (Word below : particle.children(Relation.ADVERBIAL_NOUN, Relation.OBJECT)) {
                if (below.index() > particle.index() && below.isNoun() && below.is(EntityKind.NONE)) {
                    found.add(below);
                }
            }
        }
        return Predicates.expand(found);
    }

    /** "the town that rebels hold": the relative clause has its subject, its object is the noun above. */
    private boolean isGapInRelative() {
        if (link != Link.RELATIVE || passive || Predicates.subjects(predicate).isEmpty()) {
            return false;
        }
        boolean subjectIsRelative = Predicates.subjects(predicate).stream().anyMatch(s -> isRelativePronoun(s));
        boolean adverbial = predicate.children().stream()
                .anyMatch(c -> c.is(PartOfSpeech.QUESTION_ADVERB) || c.is(Relation.ATTRIBUTE, Relation.COMPLEMENT));
        return !subjectIsRelative && !adverbial;
    }

    /** "arrested and later released six men": the first verb has no object of its own, the next one's is shared. */
    private List<Word> rightShared() {
        boolean bare = predicate.children().stream()
                .filter(c -> c.index() > predicate.index())
                .allMatch(c -> c.is(Relation.CONJUNCT, Relation.COORDINATOR, Relation.PUNCTUATION, Relation.ADVERB));
        if (!bare) {
            return List.of();
        }
        return conjuncts().stream()
                .filter(c -> c.partOfSpeech() == predicate.partOfSpeech() || c.isVerb() && !c.is(PartOfSpeech.MODAL))
                .filter(c -> Predicates.subjects(c).isEmpty())
                .findFirst()
                .map(c -> Predicates.expand(c.children(Relation.OBJECT)))
                .orElse(List.of());
    }

    private boolean isRelativePronoun(Word word) {
        return word.is(PartOfSpeech.QUESTION_DETERMINER) || word.is(PartOfSpeech.QUESTION_PRONOUN);
    }

    /** What "who" or "which" stands for, if this is a relative clause; else the word itself. */
    private List<Word> antecedents(Word word) {
        if (!isRelativePronoun(word)) {
            return List.of(word);
        }
        Word at = predicate;
        for (int steps = 0; steps < predicate.sentence().words().size() && at.headIndex() >= 0; steps++) {
            Word above = at.head().orElseThrow();
            if (at.is(Relation.RELATIVE_CLAUSE)) {
                return List.of(above);
            }
            at = above;
        }
        return List.of(word);
    }
}
