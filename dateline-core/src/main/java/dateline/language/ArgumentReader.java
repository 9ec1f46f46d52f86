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

    private final ClauseReader clauses;
    private final Sentence sentence;
    private final Token predicate;
    private final boolean passive;
    private final Link link;
    private final Optional<Clause> above;

    ArgumentReader(ClauseReader clauses, Token predicate, boolean passive, Link link, Optional<Clause> above) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.predicate = predicate;
        this.passive = passive;
        this.link = link;
        this.above = above;
    }

    List<Token> doers() {
        return passive ? agents() : grammaticalSubjects();
    }

    List<Token> patients() {
        if (passive) {
            List<Token> found = new ArrayList<>(grammaticalSubjects());
            objects().stream().filter(o -> !found.contains(o)).forEach(found::add);
            return List.copyOf(found);
        }
        return objects();
    }

    private List<Token> agents() {
        List<Token> found = new ArrayList<>();
        for (Token by : sentence.children(predicate, Relation.AGENT)) {
            found.addAll(clauses.expand(sentence.children(by, Relation.PREPOSITION_OBJECT)));
        }
        boolean shares = found.isEmpty() && link != Link.RELATIVE && link != Link.NOUN;
        if (shares) {
            conjuncts()
                    .forEach(c -> sentence.children(c, Relation.AGENT)
                            .forEach(by ->
                                    found.addAll(clauses.expand(sentence.children(by, Relation.PREPOSITION_OBJECT)))));
        }
        return List.copyOf(found);
    }

    private List<Token> conjuncts() {
        return sentence.children(predicate, Relation.CONJUNCT).stream()
                .filter(clauses::isPredicate)
                .toList();
    }

    private List<Token> grammaticalSubjects() {
        List<Token> own = clauses.expand(clauses.subjects(predicate));
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
    private List<Token> adverbialSubject(Clause matrix) {
        boolean bare = predicate.pos().equals("VBG")
                || predicate.pos().equals("VBN")
                || predicate.pos().equals("VB");
        if (!bare) {
            return List.of();
        }
        return matrix.passive() && predicate.pos().equals("VBG") ? matrix.doers() : sharedSubject(matrix);
    }

    private List<Token> prepositionSubject(Clause matrix) {
        Token preposition = sentence.token(predicate.head());
        Optional<Token> noun = sentence.head(preposition).filter(Token::isNoun);
        List<Token> owners =
                noun.map(n -> sentence.children(n, Relation.POSSESSOR)).orElse(List.of());
        boolean aside = noun.filter(n -> n.is(Relation.PREPOSITION_OBJECT)).isPresent();
        if (!owners.isEmpty() || aside) {
            return owners; // "for their role in killing": who does it has the role
        }
        boolean ofObject = OBJECT_CONTROL.contains(preposition.lemma())
                && !matrix.patients().isEmpty()
                && (preposition.head() == matrix.predicate().index()
                        || matrix.patients().contains(sentence.token(preposition.head())));
        return ofObject ? matrix.patients() : sharedSubject(matrix);
    }

    private List<Token> controlled(Clause matrix) {
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
    private List<Token> sharedSubject(Clause other) {
        if (!other.passive()) {
            return other.doers();
        }
        return other.patients();
    }

    /** The noun that a participle or infinitive hangs on: "missiles fired", "soldiers guarding". */
    private List<Token> nounAbove() {
        Token noun = sentence.token(predicate.head());
        boolean participle = predicate.pos().equals("VBN") || predicate.pos().equals("VBG");
        if (participle && (noun.isNoun() || noun.isPronoun())) {
            return noun.is(Relation.CONJUNCT) ? List.of(noun) : sentence.coordinated(noun);
        }
        return sentence.children(noun, Relation.POSSESSOR);
    }

    private List<Token> objects() {
        List<Token> own = clauses.expand(sentence.children(predicate, Relation.OBJECT));
        if (!own.isEmpty()) {
            return own.stream().flatMap(o -> antecedents(o).stream()).toList();
        }
        List<Token> behindParticle = behindParticle();
        if (!behindParticle.isEmpty()) {
            return behindParticle;
        }
        if (isGapInRelative()) {
            return List.of(sentence.token(predicate.head()));
        }
        return passive ? List.of() : rightShared();
    }

    /** "shot down 30 drones": the engine hangs the object on some particles. */
    private List<Token> behindParticle() {
        List<Token> found = new ArrayList<>();
        for (Token particle : sentence.children(predicate, Relation.ADVERB, Relation.PARTICLE)) {
            for (Token below : sentence.children(particle, Relation.ADVERBIAL_NOUN, Relation.OBJECT)) {
                if (below.index() > particle.index()
                        && below.pos().startsWith("NN")
                        && below.entity().isEmpty()) {
                    found.add(below);
                }
            }
        }
        return clauses.expand(found);
    }

    /** "the town that rebels hold": the relative clause has its subject, its object is the noun above. */
    private boolean isGapInRelative() {
        if (link != Link.RELATIVE || passive || clauses.subjects(predicate).isEmpty()) {
            return false;
        }
        boolean subjectIsRelative = clauses.subjects(predicate).stream().anyMatch(s -> isRelativePronoun(s));
        boolean adverbial = sentence.children(predicate).stream()
                .anyMatch(c -> c.pos().equals("WRB") || c.is(Relation.ATTRIBUTE, Relation.COMPLEMENT));
        return !subjectIsRelative && !adverbial;
    }

    /** "arrested and later released six men": the first verb has no object of its own, the next one's is shared. */
    private List<Token> rightShared() {
        boolean bare = sentence.children(predicate).stream()
                .filter(c -> c.index() > predicate.index())
                .allMatch(c -> c.is(Relation.CONJUNCT, Relation.COORDINATOR, Relation.PUNCTUATION, Relation.ADVERB));
        if (!bare) {
            return List.of();
        }
        return conjuncts().stream()
                .filter(c -> c.pos().equals(predicate.pos()) || c.pos().startsWith("VB"))
                .filter(c -> clauses.subjects(c).isEmpty())
                .findFirst()
                .map(c -> clauses.expand(sentence.children(c, Relation.OBJECT)))
                .orElse(List.of());
    }

    private boolean isRelativePronoun(Token word) {
        return word.pos().equals("WDT") || word.pos().equals("WP");
    }

    /** What "who" or "which" stands for, if this is a relative clause; else the word itself. */
    private List<Token> antecedents(Token word) {
        if (!isRelativePronoun(word)) {
            return List.of(word);
        }
        Token at = predicate;
        for (int steps = 0; steps < sentence.tokens().size() && at.head() >= 0; steps++) {
            Token above = sentence.token(at.head());
            if (at.is(Relation.RELATIVE_CLAUSE)) {
                return List.of(above);
            }
            at = above;
        }
        return List.of(word);
    }
}
