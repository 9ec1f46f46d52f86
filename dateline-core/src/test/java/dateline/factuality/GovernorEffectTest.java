package dateline.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.record.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernorEffectTest {
    @ParameterizedTest
    @CsvSource({
        "planned, HAPPENED, PLANNED", // "planned to leave"
        "planned, DENIED, DENIED", // "did not plan to leave"
        "denied, DENIED, HYPOTHETICAL", // "did not rule out leaving"
        "hypothetical, DENIED, HYPOTHETICAL" // "did not hope to leave"
    })
    void a_denied_governor_turns_its_effect_round(String effect, Status governor, Status expected) {
        assertThat(GovernorEffect.named(effect).under(governor)).isEqualTo(expected);
    }
}
