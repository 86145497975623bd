package org.openroundtable.report.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.live.Ear;
import org.openroundtable.live.Listening;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Tells those who look at figures of an event whenever these have changed, on whichever node. As long as nobody looks, it
 * costs nothing, and nothing is held.
 */
@ApplicationScoped
public class LiveFigures {

    /** Who was about to commit when the first one began to look had not been told to tell. */
    private static final long ONCE_MORE_AFTER_SECONDS = 1;

    private final LiveCounts counts;
    private final FigureWatches watches;
    private final Listening listening;
    private final ScheduledExecutorService workers = Infrastructure.getDefaultWorkerPool();
    private final Map<Long, LiveEvent> events = new ConcurrentHashMap<>();

    LiveFigures(LiveCounts counts, FigureWatches watches, AgroalDataSource pool) {
        this.counts = counts;
        this.watches = watches;
        listening = new Listening(pool, FigureWatches.CHANNEL, new Ear() {
            @Override
            public void hear(String event) {
                events.forEach((id, one) -> {
                    if (id.toString().equals(event)) {
                        one.changed();
                    }
                });
            }

            @Override
            public void missedSome() {
                events.values().forEach(LiveEvent::changed);
            }
        });
    }

    /**
     * @param dashboard is given each count, and the last one again from time to time; it must not take long
     * @return to be run when nobody looks any more
     */
    public Runnable watch(EventFacts event, Consumer<LiveCount> dashboard) {
        watches.renew(List.of(event.id()));
        var watched = add(event.id(), dashboard);
        if (!watched.greet(dashboard)) {
            watched.changed();
            workers.schedule(watched::changed, ONCE_MORE_AFTER_SECONDS, TimeUnit.SECONDS);
        }
        return () -> remove(event.id(), dashboard);
    }

    /** Whoever is told something may leave at that: the lock of an event is taken before this one, never after it. */
    private synchronized LiveEvent add(Long id, Consumer<LiveCount> dashboard) {
        listening.start();
        var event = events.computeIfAbsent(id, first -> new LiveEvent(() -> counts.of(id), workers));
        event.add(dashboard);
        return event;
    }

    private synchronized void remove(Long id, Consumer<LiveCount> dashboard) {
        var event = events.get(id);
        if (event == null) {
            return;
        }
        event.remove(dashboard);
        if (!event.isWatched()) {
            events.remove(id);
        }
        if (events.isEmpty()) {
            listening.stop();
        }
    }

    /** What the dashboards of this node were told last, if it is still that; empty: it has to be counted. */
    public Optional<LiveCount> known(EventFacts event, String id) {
        return Optional.ofNullable(events.get(event.id()))
                .flatMap(LiveEvent::last)
                .filter(last -> last.id().equals(id));
    }

    @Scheduled(every = "{openroundtable.figures.look-every}", skipExecutionIf = ApplicationNotRunning.class)
    void lookEveryFewSeconds() {
        look();
    }

    /** Says again what is known, and counts all once more, for whatever has changed without anybody being told. */
    public void look() {
        if (!events.isEmpty()) {
            events.values().forEach(LiveEvent::repeat);
            watches.renew(events.keySet());
            events.values().forEach(LiveEvent::changed);
        }
    }

    @PreDestroy
    void stop() {
        listening.stop();
    }
}
