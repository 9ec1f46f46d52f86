package dateline.actor;

import dateline.actor.Actor.Kind;
import dateline.language.AnalyzedArticle;
import dateline.language.Clause;
import dateline.language.Relation;
import dateline.language.Sentence;
import dateline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds whom a pronoun means: the nearest fitting actor before it, subjects before others, nobody who is quoted by one who
 * speaks outside the quotation marks.
 */
final class Pronouns {
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her", "hers");
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");

    /** What only somebody can be: "it is willing to talk" speaks of a party, "it is clear that" of nobody. */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "willing",
            "unwilling",
            "ready",
            "prepared",
            "open",
            "opposed",
            "committed",
            "determined",
            "able",
            "unable",
            "reluctant",
            "concerned",
            "interested",
            "confident",
            "convinced",
            "aware",
            "due",
            "set",
            "responsible",
            "entitled",
            "bound",
            "keen",
            "eager",
            "worried",
            "alarmed",
            "satisfied",
            "pleased",
            "free",
            "grateful");

    /** How many sentences back a pronoun may reach. */
    private static final int REACH = 3;

    /** Mentions remembered; older ones are out of reach of any pronoun. */
    private static final int MEMORY = 60;

    private final QuotedWords quoted;
    private final List<Seen> seen = new ArrayList<>();

    /** An actor met on the way through the text. */
    private record Seen(
            Persona persona, Sentence sentence, Token token, boolean subject, boolean plural, boolean quoted) {}

    Pronouns(AnalyzedArticle article) {
        this.quoted = new QuotedWords(article);
    }

    void saw(Persona persona, Sentence sentence, Token token) {
        boolean subject = token.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
        boolean plural = token.pos().endsWith("S") && !token.pos().equals("POS");
        seen.add(new Seen(persona, sentence, token, subject, plural, quoted.contains(token)));
        if (seen.size() > 2 * MEMORY) {
            seen.subList(0, MEMORY).clear();
        }
    }

    /** "she" or "he" for a pronoun that tells, "" for others. */
    static String gender(Token pronoun) {
        String word = lower(pronoun);
        if (!PERSONAL.contains(word)) {
            return "";
        }
        return word.startsWith("s") || word.startsWith("her") ? "she" : "he";
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(java.util.Locale.ROOT);
    }

    Optional<Persona> antecedent(Sentence sentence, Token pronoun) {
        if (isEmpty(sentence, pronoun)) {
            return Optional.empty();
        }
        Optional<Seen> best = Optional.empty();
        int bestScore = Integer.MIN_VALUE;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen candidate = seen.get(i);
            int back = sentence.index() - candidate.sentence().index();
            if (back > REACH) {
                break;
            }
            int score = score(candidate, back, pronoun);
            if (fits(candidate, sentence, pronoun) && score > bestScore) {
                best = Optional.of(candidate);
                bestScore = score;
            }
        }
        return best.map(Seen::persona);
    }

    /** "it" that means nobody: "it is clear that", "it was said that". */
    private static boolean isEmpty(Sentence sentence, Token pronoun) {
        if (!lower(pronoun).equals("it")) {
            return false;
        }
        Optional<Clause> clause = sentence.clauseAround(pronoun);
        boolean ofSomebody = clause.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.predicate()), c.attributes().stream()))
                .anyMatch(w -> OF_SOMEBODY.contains(lower(w)));
        boolean states = !ofSomebody
                && clause.isPresent()
                && (clause.get().predicate().lemma().equals("be")
                        || clause.get().passive())
                && (!clause.get().attributes().isEmpty()
                        || !clause.get().complements().isEmpty());
        return pronoun.is(Relation.EXPLETIVE) || states && !pronoun.is(Relation.POSSESSOR);
    }

    /** Nearer sentences first; within one, subjects, and of these the first; of others the last. */
    private static int score(Seen candidate, int back, Token pronoun) {
        int place = back == 0 && !candidate.subject() ? candidate.token().index() / 10 : 0;
        boolean main = candidate.subject()
                && candidate
                        .sentence()
                        .head(candidate.token())
                        .filter(h -> h.is(Relation.ROOT))
                        .isPresent();
        return -20 * back
                + (candidate.subject() ? 12 : 0)
                + (main ? 4 : 0)
                + (candidate.token().isPronoun() ? 3 : 0)
                + place
                - (pronoun.is(Relation.POSSESSOR) && back > 0 ? 10 : 0);
    }

    private boolean fits(Seen candidate, Sentence sentence, Token pronoun) {
        boolean inQuotation = quoted.contains(pronoun);
        if (!inQuotation && candidate.quoted()) {
            return false;
        }
        return isRightKind(candidate, pronoun) && !isOtherArgument(candidate, sentence, pronoun);
    }

    private static boolean isRightKind(Seen candidate, Token pronoun) {
        String word = lower(pronoun);
        Kind kind = candidate.persona().kind();
        if (PERSONAL.contains(word)) {
            boolean person = kind == Kind.PERSON || kind == Kind.OFFICE || kind == Kind.UNNAMED && !candidate.plural();
            return person && candidate.persona().mayBe(gender(pronoun));
        }
        if (NEUTER.contains(word)) {
            return kind == Kind.COUNTRY || kind == Kind.ORGANIZATION;
        }
        boolean many = kind == Kind.GROUP || kind == Kind.ORGANIZATION || kind == Kind.UNNAMED && candidate.plural();
        return PLURAL.contains(word) && many;
    }

    /** Not "him" for the one who does it in the same clause: "Brant met him". */
    private static boolean isOtherArgument(Seen candidate, Sentence sentence, Token pronoun) {
        if (candidate.sentence().index() != sentence.index() || pronoun.is(Relation.POSSESSOR)) {
            return false;
        }
        Optional<Clause> clause = sentence.clauseAround(pronoun);
        return clause.isPresent()
                && sentence.clauseAround(candidate.token())
                        .map(c -> c.predicate().index()
                                == clause.get().predicate().index())
                        .orElse(false);
    }
}
