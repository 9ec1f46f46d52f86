package dateline.language;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A stretch of time that reading may take; it is over too when the thread is interrupted, which stays so.
 *
 * @param clock nanoseconds that only ever grow, from anywhere
 * @param begun what it said when the time began
 * @param allowed how many may go by
 */
record TimeLimit(LongSupplier clock, long begun, long allowed) implements Deadline {
    static TimeLimit from(LongSupplier clock, Duration time) {
        return new TimeLimit(clock, clock.getAsLong(), nanos(time));
    }

    private static long nanos(Duration time) {
        boolean endless = time.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0; // some 292 years
        return endless ? Long.MAX_VALUE : time.toNanos();
    }

    private long gone() {
        return clock.getAsLong() - begun;
    }

    @Override
    public boolean isOver() {
        return gone() >= allowed || Thread.currentThread().isInterrupted();
    }

    @Override
    public Deadline early(double share) {
        long gone = gone();
        return new TimeLimit(clock, begun, gone + (long) ((allowed - gone) * share));
    }
}
