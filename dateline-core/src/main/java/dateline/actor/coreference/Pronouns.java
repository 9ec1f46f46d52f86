package dateline.actor.coreference;

import dateline.actor.name.Animacy;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.EntityKind;
import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a pronoun means: the nearest actor before it that agrees with it, subjects before others; outside a quotation nobody
 * who is mentioned inside one; and nobody at all where a thing is as near.
 */
final class Pronouns {
    /** "it was the first to answer" speaks of somebody or something. */
    private static final Set<String> UNIQUE = Set.of("first", "last", "only", "second");

    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 3;

    /** Mentions remembered; older ones are out of reach of any pronoun. */
    private static final int MEMORY = 120;

    private final QuotedWords quoted;
    private final Animacy somebody;
    private final List<Antecedent> seen = new ArrayList<>();

    Pronouns(AnalyzedArticle article, Animacy somebody) {
        this.quoted = new QuotedWords(article);
        this.somebody = somebody;
    }

    void remember(List<MentionCluster> clusters, Word word) {
        seen.add(new Antecedent(clusters, word, quoted.contains(word)));
        if (seen.size() > 2 * MEMORY) {
            seen.subList(0, MEMORY).clear();
        }
    }

    /** A noun that means no actor: "the strike", "radars". */
    void rememberThing(Word noun) {
        boolean common = noun.is(PartOfSpeech.SINGULAR_NOUN, PartOfSpeech.PLURAL_NOUN);
        if (common && noun.is(EntityKind.NONE) && !noun.is(Relation.MODIFIER)) {
            remember(List.of(), noun);
        }
    }

    /** Whom it means: one, or several together; nobody where that is not plain. */
    List<MentionCluster> findAntecedent(Word pronoun, boolean ofActor) {
        boolean actor = ofActor || somebody.isMeant(pronoun);
        if (!actor && isEmpty(pronoun)) {
            return List.of();
        }
        Optional<Antecedent> best = best(pronoun, actor);
        if (best.filter(Antecedent::isThing).isPresent()) {
            remember(List.of(), pronoun);
        }
        return best.map(Antecedent::clusters).orElse(List.of());
    }

    /** The one with the highest score, of equal ones the last. */
    private Optional<Antecedent> best(Word pronoun, boolean actor) {
        boolean thing = !actor && PronounForms.isNeuter(pronoun) && pronoun.is(Relation.OBJECT);
        Optional<Antecedent> best = Optional.empty();
        int bestScore = Integer.MIN_VALUE;
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentencesBefore(pronoun) <= REACH; i--) {
            Antecedent candidate = seen.get(i);
            boolean right = candidate.isThing() ? !actor : !thing;
            int score = score(candidate, pronoun);
            if (score > bestScore && right && isOpenTo(candidate, pronoun) && candidate.canBe(pronoun)) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        return best;
    }

    /** Outside a quotation nobody is meant who is mentioned inside one. */
    private boolean isOpenTo(Antecedent candidate, Word pronoun) {
        return quoted.contains(pronoun) || !candidate.quoted();
    }

    /** "it" that means nobody: "it is clear that", "it was said that". */
    private static boolean isEmpty(Word pronoun) {
        return PronounForms.isIt(pronoun)
                && (pronoun.is(Relation.EXPLETIVE) || !pronoun.is(Relation.POSSESSOR) && isOfStatement(pronoun));
    }

    private static boolean isOfStatement(Word pronoun) {
        return pronoun.clauseAround()
                .filter(c -> c.predicate().lemma().equals("be") || c.passive())
                .filter(Pronouns::isCompleted)
                .isPresent();
    }

    private static boolean isCompleted(Clause clause) {
        return !clause.complements().isEmpty() || clause.attributes().stream().anyMatch(Pronouns::mayBeCompleted);
    }

    private static boolean mayBeCompleted(Word attribute) {
        return attribute.child(Relation.COMPLEMENT, Relation.OPEN_COMPLEMENT).isPresent()
                || attribute.isAdjective() && !UNIQUE.contains(attribute.lemma());
    }

    /** Nearer sentences first; within one, subjects, and of these the first; of others the last. */
    private int score(Antecedent candidate, Word pronoun) {
        int back = candidate.sentencesBefore(pronoun);
        int score = -20 * back + scoreOfPlace(candidate, back);
        score += candidate.isSubjectAbove(pronoun) ? 10 : 0;
        score += candidate.word().isPronoun() ? 3 : 0;
        score += isPromise(candidate, pronoun) ? 8 : 0;
        score -= isSpeaker(candidate, pronoun) ? 20 : 0;
        score -= PronounForms.isPlural(pronoun) && candidate.isOneOrganization() ? 16 : 0;
        score -= pronoun.is(Relation.POSSESSOR) && back > 0 ? 10 : 0;
        return score;
    }

    private static int scoreOfPlace(Antecedent candidate, int back) {
        if (candidate.isSubject()) {
            return candidate.isMainSubject() ? 16 : 12;
        }
        return back == 0 ? candidate.word().index() / 10 : 0;
    }

    /** Who speaks a quotation is "I" in it and not "he". */
    private boolean isSpeaker(Antecedent candidate, Word pronoun) {
        return candidate.sentencesBefore(pronoun) <= 1
                && candidate.isMainSubject()
                && quoted.contains(pronoun)
                && !candidate.quoted();
    }

    /** "She said it would put the plan to its members": a body rather than a thing. */
    private static boolean isPromise(Antecedent candidate, Word pronoun) {
        return !candidate.isThing()
                && pronoun.is(Relation.SUBJECT)
                && pronoun.clauseAround()
                        .filter(c -> c.modality().isPresent() && c.link() == Clause.Link.COMPLEMENT)
                        .isPresent();
    }
}
