package dateline.statement.answer;

import dateline.record.SpeechAct;
import java.util.HashSet;
import java.util.Set;

/**
 * Two statements of which one may answer the other.
 *
 * @param told what may be answered
 * @param answer what may answer it
 * @param camp whose side the answer is given for
 */
record AnswerCandidate(StatementText told, StatementText answer, SpeakerSide camp) {
    /** How many sentences the answer stands after what it answers; below 0 where it stands before it. */
    int behind() {
        return answer.sentence().index() - told.sentence().index();
    }

    /** Whether nothing else comes between. */
    boolean isClose() {
        return behind() == 0 || behind() == 1;
    }

    boolean isInOrder() {
        return told.statement().cue().start() < answer.statement().cue().start();
    }

    int distance() {
        return Math.abs(
                answer.statement().cue().start() - told.statement().cue().start());
    }

    /** How many words both have. */
    int overlap() {
        Set<String> both = new HashSet<>(told.lemmas());
        both.retainAll(answer.lemmas());
        return both.size();
    }

    /** Whether those who answer are spoken to, spoken of or named in what was told. */
    boolean isInvolved() {
        return told.actors().stream().anyMatch(camp::includes);
    }

    /** What was done by saying what may be answered. */
    SpeechAct act() {
        return told.statement().act();
    }
}
