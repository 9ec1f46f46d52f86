package dateline.actor.coreference;

import dateline.actor.name.Gender;
import dateline.language.Clause;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a pronoun further on may mean: an actor that was met on the way through the text, several together, or a thing.
 *
 * @param clusters one, several, or, for a thing, none
 * @param word where it stands
 * @param quoted whether it stands between quotation marks
 */
record Antecedent(List<MentionCluster> clusters, Word word, boolean quoted) {
    private static final Set<String> PARTITIVE = Set.of("among", "of", "between", "including");

    boolean isThing() {
        return clusters.isEmpty();
    }

    boolean isSubject() {
        return word.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    }

    /** Whether it is the subject of the whole sentence. */
    boolean isMainSubject() {
        return isSubject() && word.head().filter(h -> h.is(Relation.ROOT)).isPresent();
    }

    private boolean isPlural() {
        return word.isPlural() && !word.is(PartOfSpeech.POSSESSIVE_ENDING);
    }

    /** Whether it is one organisation, which "they" means less often than "it" does. */
    boolean isOneOrganization() {
        return !isPlural() && clusters.size() == 1 && clusters.get(0).kind() == Kind.ORGANIZATION;
    }

    /** How many sentences it stands before a word. */
    int sentencesBefore(Word later) {
        return later.sentence().index() - word.sentence().index();
    }

    private boolean isInSentenceOf(Word other) {
        return sentencesBefore(other) == 0;
    }

    /** "European diplomats" in "and European diplomats said they were worried". */
    boolean isSubjectAbove(Word pronoun) {
        return isInSentenceOf(pronoun)
                && pronoun.clauseAround()
                        .flatMap(Clause::above)
                        .filter(above -> above.doers().contains(word))
                        .isPresent();
    }

    /** Whether it can be what a pronoun means by number, gender and kind, and is no other argument of its verb. */
    boolean canBe(Word pronoun) {
        boolean right = isThing() ? isRightThing(pronoun) : isRightActor(pronoun);
        return right && !isOtherArgument(pronoun);
    }

    private boolean isRightThing(Word pronoun) {
        return isPlural() ? PronounForms.isPlural(pronoun) : PronounForms.isNeuter(pronoun);
    }

    private boolean isRightActor(Word pronoun) {
        if (clusters.size() > 1) {
            return PronounForms.isPlural(pronoun);
        }
        MentionCluster cluster = clusters.get(0);
        if (PronounForms.isPersonal(pronoun)) {
            return isOnePerson(cluster) && cluster.mayBe(Gender.ofPronoun(pronoun.text()));
        }
        return PronounForms.isNeuter(pronoun) && isOneBody(cluster)
                || PronounForms.isPlural(pronoun) && isMany(cluster);
    }

    private boolean isOnePerson(MentionCluster cluster) {
        return switch (cluster.kind()) {
            case PERSON, OFFICE -> true;
            case UNNAMED -> !isPlural() && !cluster.isBody();
            default -> false;
        };
    }

    private static boolean isOneBody(MentionCluster cluster) {
        return switch (cluster.kind()) {
            case COUNTRY, ORGANIZATION -> true;
            case UNNAMED -> cluster.isBody();
            default -> false;
        };
    }

    private boolean isMany(MentionCluster cluster) {
        return switch (cluster.kind()) {
            case GROUP, ORGANIZATION -> true;
            case UNNAMED -> isPlural();
            default -> false;
        };
    }

    /** Not "him" for the one who does it in the same clause: "Brant met him". */
    private boolean isOtherArgument(Word pronoun) {
        if (isPartOf(pronoun)) {
            return isDoerFor(pronoun);
        }
        return isInSentenceOf(pronoun)
                && !pronoun.is(Relation.POSSESSOR)
                && (isDoerFor(pronoun) || isInClauseOf(pronoun));
    }

    /** "among them", "six of them". */
    private static boolean isPartOf(Word pronoun) {
        return pronoun.is(Relation.PREPOSITION_OBJECT)
                && pronoun.head().filter(p -> PARTITIVE.contains(p.lemma())).isPresent();
    }

    private boolean isInClauseOf(Word pronoun) {
        Optional<Word> predicate = pronoun.clauseAround().map(Clause::predicate);
        return predicate.isPresent() && predicate.equals(word.clauseAround().map(Clause::predicate));
    }

    /** Whether it does what is done to the pronoun, in "spoke and thanked him" too. */
    private boolean isDoerFor(Word pronoun) {
        return isInSentenceOf(pronoun)
                && pronoun.clauseAround().filter(c -> c.doers().contains(word)).isPresent();
    }
}
