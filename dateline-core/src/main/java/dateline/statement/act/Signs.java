package dateline.statement.act;

import dateline.record.SpeechAct;
import java.util.Optional;

/** Speech acts by what shows them. */
final class Signs {
    private Signs() {}

    /** This act where it shows, else none. */
    static Optional<SpeechAct> of(SpeechAct act, boolean shows) {
        return shows ? Optional.of(act) : Optional.empty();
    }
}
