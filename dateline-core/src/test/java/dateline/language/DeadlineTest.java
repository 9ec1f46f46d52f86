package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final AtomicLong clock = new AtomicLong(-5); // clocks of this kind begin anywhere

    private Deadline in(long nanos) {
        return TimeLimit.from(clock::get, Duration.ofNanos(nanos));
    }

    @Test
    void comes_when_the_time_has_gone_by() {
        Deadline deadline = in(100);

        clock.addAndGet(99);
        assertThat(deadline.isOver()).isFalse();
        assertThatCode(deadline::check).doesNotThrowAnyException();
        clock.addAndGet(1);
        assertThat(deadline.isOver()).isTrue();
        assertThatThrownBy(deadline::check).isInstanceOf(OutOfTimeException.class);
    }

    @Test
    void comes_earlier_by_a_share_of_what_is_left() {
        Deadline deadline = in(100);
        clock.addAndGet(60);
        Deadline half = deadline.early(0.5);

        clock.addAndGet(19);
        assertThat(half.isOver()).isFalse();
        clock.addAndGet(1);
        assertThat(half.isOver()).isTrue();
        assertThat(deadline.isOver()).isFalse();
    }

    @Test
    void comes_when_the_thread_is_interrupted_which_stays_so() {
        Deadline deadline = in(100);

        Thread.currentThread().interrupt();
        try {
            assertThat(deadline.isOver()).isTrue();
            assertThat(Deadline.NEVER.isOver()).isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void may_be_longer_than_any_clock_counts() {
        Deadline endless = TimeLimit.from(clock::get, Duration.ofDays(400_000));

        clock.set(Long.MAX_VALUE / 2);
        assertThat(endless.isOver()).isFalse();
        assertThat(in(100).isOver()).isFalse();
    }
}
