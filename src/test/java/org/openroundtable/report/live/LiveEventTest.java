package org.openroundtable.report.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Tally;

import static org.assertj.core.api.Assertions.assertThat;

class LiveEventTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final EventOccupancy NO_LIMIT = new EventOccupancy(Occupancy.WITHOUT_LIMIT, Map.of(), Map.of());

    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
    private final List<Long> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger counts = new AtomicInteger();
    private final Semaphore goes = new Semaphore(0);
    private volatile long persons = 1;
    private volatile boolean isAway;

    private final LiveEvent event = new LiveEvent(this::count, workers);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void whatChangesWhileItIsCountedIsCountedOnceForAllWhoLook() {
        event.add(this::tell);
        event.add(count -> {});
        event.changed();
        awaitCounts(1);
        persons = 2;
        for (var change = 0; change < 50; change++) {
            event.changed();
        }
        goes.release(2);
        Awaitility.await().atMost(PATIENCE).until(() -> told.equals(List.of(1L, 2L)));
        // One more goes, and it is this one: there was none in between.
        persons = 3;
        event.changed();
        goes.release();
        Awaitility.await().atMost(PATIENCE).until(() -> told.equals(List.of(1L, 2L, 3L)));
        assertThat(counts).hasValue(3);
    }

    @Test
    void whatIsTheSameIsNotToldAgainUnlessSomebodyAsks() {
        event.add(this::tell);
        goes.release(10);
        event.changed();
        Awaitility.await().atMost(PATIENCE).until(() -> told.equals(List.of(1L)));
        event.changed();
        awaitCounts(2);
        persons = 2;
        event.changed();
        Awaitility.await().atMost(PATIENCE).until(() -> told.contains(2L));
        assertThat(told).containsExactly(1L, 2L);

        event.repeat();
        assertThat(told).containsExactly(1L, 2L, 2L);
    }

    @Test
    void whatCouldNotBeCountedIsCountedLater() {
        event.add(this::tell);
        goes.release(10);
        isAway = true;
        event.changed();
        awaitCounts(1);
        isAway = false;
        Awaitility.await().atMost(PATIENCE).until(() -> told.equals(List.of(1L)));
    }

    private void tell(LiveCount count) {
        told.add(count.numbers().get(Figure.PERSONS.code()));
    }

    private void awaitCounts(int number) {
        Awaitility.await().atMost(PATIENCE).until(() -> counts.get() >= number);
    }

    private LiveCount count() {
        var now = persons;
        counts.incrementAndGet();
        goes.acquireUninterruptibly();
        if (isAway) {
            throw new IllegalStateException("The database is away");
        }
        var persons = Map.of(Figure.PERSONS, now);
        var tally = new Tally(persons, Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), null);
        return LiveCount.of(Instant.EPOCH, tally, NO_LIMIT);
    }
}
