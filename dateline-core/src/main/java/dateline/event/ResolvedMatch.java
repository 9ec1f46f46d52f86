package dateline.event;

import dateline.event.code.CodedAct;
import dateline.event.explain.Participants;
import java.util.List;
import java.util.Optional;

/** What comes of the match of an event card. */
sealed interface ResolvedMatch {
    /**
     * An act with those who take part in it.
     *
     * @param coded the act
     * @param participants who does it and to whom
     * @param again the other words of the sentence that tell the same act: "<b>killing</b> two"
     */
    record Act(CodedAct coded, Participants participants, List<CodedAct> again) implements ResolvedMatch {
        public Act {
            again = List.copyOf(again);
        }

        @Override
        public Optional<Act> act() {
            return Optional.of(this);
        }

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }
    }

    /** The card says that its clause names no event. */
    record NoEvent() implements ResolvedMatch {
        @Override
        public Optional<Act> act() {
            return Optional.empty();
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of("the card says that this is no event");
        }
    }

    /** It is no event, though a less specific card may find one in the same clause. */
    record Refusal(String why) implements ResolvedMatch {
        @Override
        public Optional<Act> act() {
            return Optional.empty();
        }

        @Override
        public Optional<String> refusal() {
            return Optional.of(why);
        }
    }

    /** The act; empty when the match is no event. */
    Optional<Act> act();

    /** Why the match is no event; empty when it is one. */
    Optional<String> refusal();
}
