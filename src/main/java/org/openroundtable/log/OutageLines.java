package org.openroundtable.log;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.openroundtable.database.Outage;

/** While the database is away everything fails, and everything says so: of all that one line a minute is enough. */
final class OutageLines {

    private static final long PERIOD = Duration.ofMinutes(1).toNanos();
    /** The connection pool, which tells of each connection that is lost or can't be had. */
    private static final String POOL = "io.agroal";

    private boolean isSaid;
    private long said;
    private long unsaid;

    boolean isOne(LogRecord line) {
        return line.getThrown() != null
                ? Outage.isCauseOf(line.getThrown())
                : String.valueOf(line.getLoggerName()).startsWith(POOL)
                        && line.getLevel().intValue() >= Level.WARNING.intValue();
    }

    /**
     * @param now in nanoseconds
     * @return how many such lines were kept back since the last one that was not; less than 0: so is this one
     */
    synchronized long count(long now) {
        if (isSaid && now - said < PERIOD) {
            unsaid++;
            return -1;
        }
        var before = unsaid;
        isSaid = true;
        said = now;
        unsaid = 0;
        return before;
    }
}
