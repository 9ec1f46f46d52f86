package dateline.actor.coreference;

import dateline.actor.name.Animacy;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a pronoun means: the nearest fitting actor before it, subjects before others, nobody who is quoted by one who
 * speaks outside the quotation marks, and nobody at all where a thing is as near.
 */
final class Pronouns {
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");

    /** "it was the first to answer" speaks of somebody or something. */
    private static final Set<String> UNIQUE = Set.of("first", "last", "only", "second");

    private static final Set<String> PARTITIVE = Set.of("among", "of", "between", "including");

    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 3;

    /** Mentions remembered; older ones are out of reach of any pronoun. */
    private static final int MEMORY = 120;

    private final QuotedWords quoted;
    private final Animacy somebody;
    private final List<Seen> seen = new ArrayList<>();

    /** What was met on the way through the text: an actor, several together, or, with none, a thing. */
    private record Seen(List<MentionCluster> personas, Word token, boolean subject, boolean plural, boolean quoted) {
        Sentence sentence() {
            return token.sentence();
        }

        boolean isThing() {
            return personas.isEmpty();
        }
    }

    Pronouns(AnalyzedArticle article, Animacy somebody) {
        this.quoted = new QuotedWords(article);
        this.somebody = somebody;
    }

    void saw(List<MentionCluster> personas, Word token) {
        boolean subject = token.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        boolean plural = token.isPlural() && !token.is(PartOfSpeech.POSSESSIVE_ENDING);
        seen.add(new Seen(personas, token, subject, plural, quoted.contains(token)));
        if (seen.size() > 2 * MEMORY) {
            seen.subList(0, MEMORY).clear();
        }
    }

    /** A noun that means no actor: "the strike", "radars". */
    void sawThing(Word noun) {
        boolean common = noun.is(PartOfSpeech.SINGULAR_NOUN) || noun.is(PartOfSpeech.PLURAL_NOUN);
        if (common && noun.is(EntityKind.NONE) && !noun.is(Relation.MODIFIER)) {
            saw(List.of(), noun);
        }
    }

    /** "she" or "he" for a pronoun that tells, "" for others. */
    static String gender(Word pronoun) {
        String word = lower(pronoun);
        if (!PERSONAL.contains(word)) {
            return "";
        }
        return word.startsWith("s") || word.startsWith("her") ? "she" : "he";
    }

    private static String lower(Word token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** Whom it means: one, or several together; nobody where that is not plain. */
    List<MentionCluster> antecedent(Word pronoun, boolean ofActor) {
        boolean actor = ofActor || somebody.isMeant(pronoun);
        if (!actor && isEmpty(pronoun)) {
            return List.of();
        }
        boolean thing = !actor && NEUTER.contains(lower(pronoun)) && pronoun.is(Relation.OBJECT);
        Optional<Seen> best = Optional.empty();
        int bestScore = Integer.MIN_VALUE;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen candidate = seen.get(i);
            int back = pronoun.sentence().index() - candidate.sentence().index();
            if (back > REACH) {
                break;
            }
            int score = score(candidate, back, pronoun);
            boolean possible =
                    !(actor && candidate.isThing()) && (candidate.isThing() || !thing) && fits(candidate, pronoun);
            if (possible && score > bestScore) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        if (best.filter(Seen::isThing).isPresent()) {
            saw(List.of(), pronoun);
        }
        return best.map(Seen::personas).orElse(List.of());
    }

    /** "it" that means nobody: "it is clear that", "it was said that". */
    private static boolean isEmpty(Word pronoun) {
        if (!lower(pronoun).equals("it")) {
            return false;
        }
        Optional<Clause> clause = pronoun.clauseAround();
        boolean states = clause.isPresent()
                && (clause.get().predicate().lemma().equals("be")
                        || clause.get().passive())
                && isCompleted(clause.get());
        return pronoun.is(Relation.EXPLETIVE) || states && !pronoun.is(Relation.POSSESSOR);
    }

    private static boolean isCompleted(Clause clause) {
        boolean behindAttribute = clause.attributes().stream()
                .anyMatch(a ->
                        a.child(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT).isPresent()
                                || a.isAdjective() && !UNIQUE.contains(a.lemma()));
        return behindAttribute || !clause.complements().isEmpty();
    }

    /** Nearer sentences first; within one, subjects, and of these the first; of others the last. */
    private int score(Seen candidate, int back, Word pronoun) {
        int place = back == 0 && !candidate.subject() ? candidate.token().index() / 10 : 0;
        boolean main = candidate.subject()
                && candidate.token().head().filter(h -> h.is(Relation.ROOT)).isPresent();
        boolean oneForMany = PLURAL.contains(lower(pronoun))
                && !candidate.isThing()
                && !candidate.plural()
                && candidate.personas().size() == 1
                && candidate.personas().get(0).kind() == Kind.ORGANIZATION;
        boolean speaker = back <= 1 && main && quoted.contains(pronoun) && !candidate.quoted();
        return -20 * back
                + (candidate.subject() ? 12 : 0)
                + (main ? 4 : 0)
                + (isSubjectAbove(candidate, pronoun) ? 10 : 0)
                + (candidate.token().isPronoun() ? 3 : 0)
                + place
                - (speaker ? 20 : 0)
                - (oneForMany ? 16 : 0)
                + (promises(candidate, pronoun) ? 8 : 0)
                - (pronoun.is(Relation.POSSESSOR) && back > 0 ? 10 : 0);
    }

    /** "She said it would put the plan to its members": a body rather than a thing. */
    private static boolean promises(Seen candidate, Word pronoun) {
        return !candidate.isThing()
                && pronoun.is(Relation.SUBJECT)
                && pronoun.clauseAround()
                        .filter(c -> c.modality().isPresent() && c.link() == Clause.Link.COMPLEMENT)
                        .isPresent();
    }

    /** "European diplomats" in "and European diplomats said they were worried". */
    private static boolean isSubjectAbove(Seen candidate, Word pronoun) {
        return candidate.sentence().index() == pronoun.sentence().index()
                && pronoun.clauseAround()
                        .flatMap(Clause::above)
                        .filter(above -> above.doers().stream()
                                .anyMatch(d -> d.index() == candidate.token().index()))
                        .isPresent();
    }

    private boolean fits(Seen candidate, Word pronoun) {
        boolean inQuotation = quoted.contains(pronoun);
        if (!inQuotation && candidate.quoted()) {
            return false;
        }
        boolean right = candidate.isThing() ? isRightThing(candidate, pronoun) : isRightActor(candidate, pronoun);
        return right && !isOtherArgument(candidate, pronoun);
    }

    private static boolean isRightThing(Seen candidate, Word pronoun) {
        return (candidate.plural() ? PLURAL : NEUTER).contains(lower(pronoun));
    }

    private static boolean isRightActor(Seen candidate, Word pronoun) {
        String word = lower(pronoun);
        if (candidate.personas().size() > 1) {
            return PLURAL.contains(word);
        }
        MentionCluster persona = candidate.personas().get(0);
        Kind kind = persona.kind();
        if (PERSONAL.contains(word)) {
            boolean person = kind == Kind.PERSON
                    || kind == Kind.OFFICE
                    || kind == Kind.UNNAMED && !candidate.plural() && !persona.isBody();
            return person && persona.mayBe(gender(pronoun));
        }
        if (NEUTER.contains(word)) {
            return kind == Kind.COUNTRY || kind == Kind.ORGANIZATION || kind == Kind.UNNAMED && persona.isBody();
        }
        boolean many = kind == Kind.GROUP || kind == Kind.ORGANIZATION || kind == Kind.UNNAMED && candidate.plural();
        return PLURAL.contains(word) && many;
    }

    /** Not "him" for the one who does it in the same clause: "Brant met him". */
    private static boolean isOtherArgument(Seen candidate, Word pronoun) {
        if (candidate.sentence().index() != pronoun.sentence().index()
                || pronoun.is(Relation.POSSESSOR)
                || isPartOf(pronoun)) {
            return isPartOf(pronoun) && isDoer(candidate, pronoun);
        }
        return isDoer(candidate, pronoun) || isInSameClause(candidate, pronoun);
    }

    private static boolean isInSameClause(Seen candidate, Word pronoun) {
        Optional<Clause> clause = pronoun.clauseAround();
        return clause.isPresent()
                && candidate
                        .token()
                        .clauseAround()
                        .map(c -> c.predicate().index()
                                == clause.get().predicate().index())
                        .orElse(false);
    }

    /** "among them", "six of them". */
    private static boolean isPartOf(Word pronoun) {
        return pronoun.is(Relation.PREPOSITION_OBJECT)
                && pronoun.head().filter(p -> PARTITIVE.contains(p.lemma())).isPresent();
    }

    /** Whoever does what is done to the pronoun, in "spoke and thanked him" too. */
    private static boolean isDoer(Seen candidate, Word pronoun) {
        return candidate.sentence().index() == pronoun.sentence().index()
                && pronoun.clauseAround()
                        .filter(c -> c.doers().stream()
                                .anyMatch(d -> d.index() == candidate.token().index()))
                        .isPresent();
    }
}
