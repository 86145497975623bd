package org.openroundtable.report.live;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

/**
 * An event that is looked at. It is counted as soon as it has changed; changes while it is counted, and for a while after
 * that, are counted together.
 */
final class LiveEvent {

    private static final Logger LOG = Logger.getLogger(LiveEvent.class);

    /** Nobody reads faster. */
    private static final Duration SHORTEST_REST = Duration.ofMillis(400);
    /**
     * Counting takes some microseconds for each, and so a twentieth of one connection. How long it took says less: beside
     * many who register it is long, whatever there is to be counted …
     */
    private static final Duration REST_PER_REGISTRATION = Duration.ofNanos(100_000);
    /** … and pages are to follow within seconds anyway. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);
    /** What it takes to tell one dashboard, many times over. */
    private static final Duration REST_PER_DASHBOARD = Duration.ofMillis(4);

    private final Supplier<LiveCount> count;
    private final ScheduledExecutorService workers;
    private final Set<Consumer<LiveCount>> dashboards = ConcurrentHashMap.newKeySet();
    private LiveCount last;
    private boolean changed;
    private boolean busy;

    LiveEvent(Supplier<LiveCount> count, ScheduledExecutorService workers) {
        this.count = count;
        this.workers = workers;
    }

    void add(Consumer<LiveCount> dashboard) {
        dashboards.add(dashboard);
    }

    void remove(Consumer<LiveCount> dashboard) {
        dashboards.remove(dashboard);
    }

    boolean isWatched() {
        return !dashboards.isEmpty();
    }

    /** Tells what is known; false: nothing is. */
    synchronized boolean greet(Consumer<LiveCount> dashboard) {
        if (last != null) {
            dashboard.accept(last);
        }
        return last != null;
    }

    synchronized Optional<LiveCount> last() {
        return Optional.ofNullable(last);
    }

    synchronized void changed() {
        changed = true;
        if (!busy) {
            busy = true;
            workers.execute(this::count);
        }
    }

    /** Tells everybody once more. */
    synchronized void repeat() {
        if (last != null) {
            tell();
        }
    }

    private void count() {
        begin();
        try {
            counted(count.get());
        } catch (RuntimeException databaseIsAway) {
            LOG.debug("Figures are counted once more in a moment", databaseIsAway);
            failed();
        }
        workers.schedule(this::goOn, rest(), TimeUnit.NANOSECONDS);
    }

    private synchronized long rest() {
        var registrations = last == null ? 0 : last.registrations();
        var wanted = Math.max(
                registrations * REST_PER_REGISTRATION.toNanos(), dashboards.size() * REST_PER_DASHBOARD.toNanos());
        return Math.min(LONGEST_REST.toNanos(), Math.max(SHORTEST_REST.toNanos(), wanted));
    }

    private synchronized void begin() {
        changed = false;
    }

    private synchronized void counted(LiveCount now) {
        if (last == null || !last.id().equals(now.id())) {
            last = now;
            tell();
        }
    }

    private synchronized void failed() {
        changed = true;
    }

    private void tell() {
        dashboards.forEach(dashboard -> dashboard.accept(last));
    }

    private synchronized void goOn() {
        if (changed && isWatched()) {
            workers.execute(this::count);
        } else {
            busy = false;
        }
    }
}
