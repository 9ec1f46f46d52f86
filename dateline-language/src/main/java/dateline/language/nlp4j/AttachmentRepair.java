package dateline.language.nlp4j;

import dateline.language.PartOfSpeech;
import dateline.language.Relation;
import dateline.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that the parser attached to the wrong one, where commas and forms leave no doubt: the subject after a place in front ("In
 * Gao, <b>the mayor</b>, Awa Sow, resigned"), what is said behind an aside ("said, citing the army, that the road was
 * <b>open</b>"), a verb hung on its "and" and what belongs to a verb of accusing ("blamed the raid <b>on</b> Chad").
 */
final class AttachmentRepair {
    /** What only somebody can do, not what is done to somebody. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "explain", "specify", "elaborate", "comment", "give", "name", "identify", "provide");

    /** Verbs of accusing, each with the preposition that it has in common with the nouns after it. */
    private static final Map<String, String> ACCUSING = Map.of("blame", "on", "suspect", "of", "accuse", "of");

    private final List<Token> sentence;

    private AttachmentRepair(List<Token> sentence) {
        this.sentence = sentence;
    }

    static List<Token> mend(List<Token> sentence) {
        AttachmentRepair all = new AttachmentRepair(sentence);
        return sentence.stream().map(all::mended).toList();
    }

    private Token mended(Token token) {
        if (token.head() < 0) {
            return token;
        }
        return behindAside(token)
                .map(verb -> token.under(verb.index(), token.relation()))
                .or(() -> pastPassive(token).map(verb -> token.under(verb.index(), Relation.CONJUNCT)))
                .or(() -> behindCoordinator(token).map(verb -> token.under(verb.index(), Relation.CONJUNCT)))
                .or(() -> strandedFrom(token).map(verb -> token.under(verb.index(), Relation.SUBJECT)))
                .or(() -> ofAccuser(token).map(verb -> token.under(verb.index(), Relation.PREPOSITION)))
                .or(() -> withAccused(token).map(act -> token.under(act.index(), Relation.ADVERBIAL_CLAUSE)))
                .orElse(token);
    }

    /** The verb of telling before an aside in commas that the complement was attached to. */
    private Optional<Token> behindAside(Token complement) {
        Token aside = head(complement);
        boolean that = complement.is(Relation.COMPLEMENT)
                && children(complement).stream()
                        .anyMatch(c -> c.is(Relation.MARKER) && isWord(c, "that") && isComma(c.index() - 1));
        boolean inCommas = aside.partOfSpeech() == PartOfSpeech.PRESENT_PARTICIPLE
                && aside.is(Relation.ADVERBIAL_CLAUSE)
                && aside.head() < aside.index()
                && isComma(aside.index() - 1);
        return that && inCommas ? Optional.of(head(aside)).filter(AttachmentRepair::isVerb) : Optional.empty();
    }

    /** "confirmed that two had been killed but did not <b>say</b> by whom": who confirmed did not say, not those killed. */
    private Optional<Token> pastPassive(Token verb) {
        Token told = head(verb);
        boolean passive = told.is(Relation.COMPLEMENT)
                && children(told).stream().anyMatch(c -> c.is(Relation.PASSIVE_SUBJECT))
                && isFinite(head(told));
        boolean saying = verb.is(Relation.CONJUNCT)
                && SAYING.contains(verb.lemma())
                && !hasSubject(verb)
                && children(verb).stream()
                        .anyMatch(c -> c.is(Relation.AUXILIARY) && c.lemma().equals("do"));
        return passive && saying ? Optional.of(head(told)) : Optional.empty();
    }

    /** The verb that another was joined to, where it depends on the "and" between. */
    private Optional<Token> behindCoordinator(Token verb) {
        Token and = head(verb);
        boolean hung = isVerb(verb) && and.is(Relation.COORDINATOR) && and.index() < verb.index() && and.head() >= 0;
        return hung ? Optional.of(head(and)).filter(AttachmentRepair::isVerb) : Optional.empty();
    }

    /** "blamed the attack <b>on</b> Sudan", "suspects Niger <b>of</b> shelling a village": the verb, not its object, has it. */
    private Optional<Token> ofAccuser(Token preposition) {
        Token object = head(preposition);
        boolean last = preposition.is(Relation.PREPOSITION)
                && object.is(Relation.OBJECT)
                && children(object).stream()
                        .noneMatch(
                                c -> c.index() > preposition.index() && c.text().equalsIgnoreCase(preposition.text()));
        return last
                ? Optional.of(head(object)).filter(verb -> isWord(preposition, ACCUSING.getOrDefault(verb.lemma(), "")))
                : Optional.empty();
    }

    /** "accused Uganda of shelling a village, <b>killing</b> two": who shelled it kills, not who accuses. */
    private Optional<Token> withAccused(Token participle) {
        boolean aside = participle.partOfSpeech() == PartOfSpeech.PRESENT_PARTICIPLE
                && participle.is(Relation.ADVERBIAL_CLAUSE)
                && participle.head() < participle.index()
                && isComma(participle.index() - 1)
                && children(participle).stream().noneMatch(c -> c.is(Relation.MARKER, Relation.SUBJECT));
        return aside
                ? children(head(participle)).stream()
                        .filter(p -> p.is(Relation.PREPOSITION) && (isWord(p, "of") || isWord(p, "for")))
                        .flatMap(p -> children(p).stream())
                        .filter(act -> act.is(Relation.PREPOSITION_CLAUSE) && act.index() < participle.index())
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /** The verb without a subject that a noun stands before, taken for an apposition to the place or day in front of it. */
    private Optional<Token> strandedFrom(Token noun) {
        boolean inFront = noun.is(Relation.APPOSITION)
                && head(noun).is(Relation.PREPOSITION_OBJECT)
                && isComma(head(noun).index() + 1);
        if (!inFront) {
            return Optional.empty();
        }
        return sentence.stream()
                .filter(v -> v.index() > noun.index() && v.is(Relation.ROOT) && isFinite(v) && !hasSubject(v))
                .filter(v -> reachesTo(noun, v))
                .findFirst();
    }

    /** Whether nothing but the noun's own words stands between it and a verb. */
    private boolean reachesTo(Token noun, Token verb) {
        return sentence.subList(noun.index() + 1, verb.index()).stream().allMatch(t -> isBelow(t, noun) || isMark(t));
    }

    private boolean isBelow(Token token, Token noun) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
            if (at.head() == noun.index()) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    private boolean hasSubject(Token verb) {
        return children(verb).stream()
                .anyMatch(c ->
                        c.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.CLAUSAL_SUBJECT, Relation.EXPLETIVE));
    }

    private static boolean isFinite(Token verb) {
        return switch (verb.partOfSpeech()) {
            case PAST_VERB, PRESENT_VERB, THIRD_PERSON_VERB -> true;
            default -> false;
        };
    }

    private static boolean isVerb(Token token) {
        return token.partOfSpeech().isVerb();
    }

    private List<Token> children(Token token) {
        return sentence.stream().filter(t -> t.head() == token.index()).toList();
    }

    private Token head(Token token) {
        return token.head() < 0 ? token : sentence.get(token.head());
    }

    private boolean isComma(int at) {
        return at >= 0 && at < sentence.size() && sentence.get(at).text().equals(",");
    }

    private static boolean isMark(Token token) {
        return token.is(Relation.PUNCTUATION);
    }

    private static boolean isWord(Token token, String word) {
        return token.text().equalsIgnoreCase(word);
    }
}
