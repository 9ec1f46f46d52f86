package dateline.statement.answer;

import dateline.actor.Cast;
import dateline.knowledge.ListedWords;
import dateline.language.Relation;
import dateline.language.Word;
import dateline.record.Actor;
import dateline.record.SpeechAct;
import dateline.statement.cue.SpeechNouns;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well what somebody said fits as what another statement answers, in points; 0 where it does not fit.
 *
 * <p>Answers are rare: of 5,004 statements in 244 reports 17 have one. The reaches were settled on sentences written for it; on these
 * reports they do little, as said with each.
 */
final class AnswerScore {
    /** How many sentences before an answer what it answers may stand at most. With 6 there are as many answers, with 24 two more. */
    static final int FARTHEST_BEFORE = 12;

    /**
     * How many sentences after an answer what it answers may stand at most: "Chad denied it. …, Mali had said." With none
     * there is one answer fewer, with 6 one more.
     */
    static final int FARTHEST_BEHIND = 3;

    /** What each noun for something said may take up. */
    private static final Map<SpeechAct, Set<SpeechAct>> TAKEN_UP = takenUp();

    private static final Set<SpeechAct> DENIABLE = EnumSet.of(
            SpeechAct.ASSERT,
            SpeechAct.ACCUSE,
            SpeechAct.CRITICISE,
            SpeechAct.PREDICT,
            SpeechAct.WARN,
            SpeechAct.BELIEVE,
            SpeechAct.WORRY,
            SpeechAct.THREATEN);
    private static final Set<SpeechAct> ACCEPTABLE =
            EnumSet.of(SpeechAct.DEMAND, SpeechAct.REQUEST, SpeechAct.OFFER, SpeechAct.PROMISE);

    private final Reactions reactions;
    private final SpeechNouns nouns;
    private final Cast cast;

    private final Set<String> indefinite;

    AnswerScore(Reactions reactions, SpeechNouns nouns, Cast cast, ListedWords lists) {
        this.indefinite = lists.named("not-taking-up");
        this.reactions = reactions;
        this.nouns = nouns;
        this.cast = cast;
    }

    /** @param way how it is answered */
    int score(AnswerCandidate exchange, String way) {
        Optional<Word> noun = reactions.taken(exchange.answer());
        if (noun.isPresent()) {
            return takenUp(exchange, noun.get());
        }
        boolean replies = !way.equals("reply") && reactions.isReply(exchange.answer());
        return Math.max(replies ? replied(exchange) : 0, byContent(exchange, way));
    }

    private static int byContent(AnswerCandidate exchange, String way) {
        return switch (way) {
            case "reply" -> replied(exchange);
            case "deny" -> DENIABLE.contains(exchange.act()) ? shared(exchange) : 0;
            case "confirm" -> 0;
            default -> ACCEPTABLE.contains(exchange.act()) ? shared(exchange) : 0;
        };
    }

    private int takenUp(AnswerCandidate exchange, Word noun) {
        List<Actor> owners = owners(noun);
        boolean whose = owners.isEmpty()
                || owners.stream().anyMatch(SpeakerSide.of(exchange.told().statement(), cast)::includes);
        if (!canTakeUp(exchange, noun) || !whose || !isInReach(exchange, isDefinite(noun, owners))) {
            return 0;
        }
        return 2 + points(exchange) + Math.min(exchange.overlap(), 2);
    }

    private boolean canTakeUp(AnswerCandidate exchange, Word noun) {
        return nouns.act(noun)
                .map(a -> TAKEN_UP.getOrDefault(a, Set.of(a)).contains(exchange.act()))
                .orElse(exchange.behind() == 1 && DENIABLE.contains(exchange.act()));
    }

    /** "<b>Mali</b>'s offer". */
    private List<Actor> owners(Word noun) {
        return nouns.act(noun).isEmpty()
                ? List.of()
                : SpeechNouns.owners(noun).stream()
                        .flatMap(o -> cast.at(o).stream())
                        .toList();
    }

    private boolean isDefinite(Word noun, List<Actor> owners) {
        return nouns.act(noun).isEmpty()
                || !owners.isEmpty()
                || noun.children(Relation.DETERMINER, Relation.POSSESSOR).stream()
                        .anyMatch(d -> !indefinite.contains(d.lemma()));
    }

    private static boolean isInReach(AnswerCandidate exchange, boolean definite) {
        int behind = exchange.behind();
        boolean near = behind >= 0 && (behind <= 1 || exchange.isInvolved() && behind <= 6);
        boolean far = exchange.overlap() >= 2 && behind >= -2 && behind <= FARTHEST_BEFORE;
        return definite && near || far;
    }

    /** By the words that both have, and by whether the one speaks who is spoken of in the other. */
    private static int shared(AnswerCandidate exchange) {
        int behind = exchange.behind();
        boolean near = behind >= -FARTHEST_BEHIND && behind <= FARTHEST_BEFORE;
        return near && isAlike(exchange) ? exchange.overlap() + points(exchange) : 0;
    }

    private static boolean isAlike(AnswerCandidate exchange) {
        StatementText answer = exchange.answer();
        int fewer = Math.min(exchange.told().lemmas().size(), answer.lemmas().size());
        int least = answer.statement().speech().word().isPresent() ? 2 : 1;
        int overlap = exchange.overlap();
        boolean enough = exchange.isInvolved() && overlap >= least || overlap >= 3;
        return overlap * 2 >= Math.max(1, fewer) && enough;
    }

    private static int points(AnswerCandidate exchange) {
        return (exchange.isInvolved() ? 2 : 0) + (exchange.isClose() ? 1 : 0);
    }

    /** What was said to or of the one who replies, in the sentence before or the one before that. */
    private static int replied(AnswerCandidate exchange) {
        int behind = exchange.behind();
        if (!exchange.isInOrder() || behind > 2 || !exchange.isInvolved()) {
            return 0;
        }
        return 3 + (2 - behind) + (exchange.act() == SpeechAct.ASK ? 1 : 0);
    }

    private static Map<SpeechAct, Set<SpeechAct>> takenUp() {
        Map<SpeechAct, Set<SpeechAct>> taken = new EnumMap<>(SpeechAct.class);
        taken.put(SpeechAct.ACCUSE, EnumSet.of(SpeechAct.ACCUSE, SpeechAct.CRITICISE));
        taken.put(SpeechAct.CRITICISE, EnumSet.of(SpeechAct.ACCUSE, SpeechAct.CRITICISE));
        taken.put(
                SpeechAct.ASSERT, EnumSet.of(SpeechAct.ASSERT, SpeechAct.ACCUSE, SpeechAct.PREDICT, SpeechAct.BELIEVE));
        taken.put(SpeechAct.DENY, EnumSet.of(SpeechAct.DENY, SpeechAct.REJECT));
        taken.put(SpeechAct.DEMAND, EnumSet.of(SpeechAct.DEMAND, SpeechAct.REQUEST));
        taken.put(SpeechAct.OFFER, EnumSet.of(SpeechAct.OFFER, SpeechAct.PROMISE));
        return taken;
    }
}
