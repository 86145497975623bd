package org.openroundtable.organiser.figure.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.sse.OutboundSseEvent;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organiser.access.LastingAccess;
import org.openroundtable.report.live.LiveCount;
import org.openroundtable.report.live.LiveFigures;
import org.openroundtable.web.guard.TooManyRequests;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Multi;
import io.vertx.core.json.JsonObject;

/** The pages that this node keeps up to date: none of them holds a thread or a connection to the database. */
@ApplicationScoped
class Dashboards {

    private static final int MOST = 500;
    private static final int MOST_OF_AN_ACCOUNT = 20;
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(30);

    /** Pages draw their tables and charts anew in a time that leaves each so much. */
    private static final int REDRAW_MILLIS = 300;

    private static final int SHORTEST_MILLIS = 1_000;

    private final LiveFigures figures;
    private final LastingAccess access;
    private final Set<Dashboard> open = ConcurrentHashMap.newKeySet();
    private final Thread atTheEnd = new Thread(this::hangUp, "dashboards-hang-up");
    private volatile boolean ending;

    Dashboards(LiveFigures figures, LastingAccess access) {
        this.figures = figures;
        this.access = access;
        // The server waits for answers that are not complete before anything of ours is told that it ends.
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * @throws TooManyRequests if the account has too many already
     * @throws ServiceUnavailableException if the node has, or ends
     */
    Multi<OutboundSseEvent> open(EventFacts event, Dashboard dashboard) {
        admit(dashboard);
        var watch = new AtomicReference<Runnable>(() -> {});
        return dashboard.events(
                () -> watch.set(figures.watch(event, dashboard::tell)),
                () -> {
                    open.remove(dashboard);
                    watch.get().run();
                },
                this::told);
    }

    private synchronized void admit(Dashboard next) {
        var account = next.reader().account();
        var own = open.stream()
                .filter(one -> one.reader().account().equals(account))
                .count();
        if (own >= MOST_OF_AN_ACCOUNT) {
            throw new TooManyRequests(COME_BACK_AFTER);
        }
        if (ending || open.size() >= MOST) {
            throw new ServiceUnavailableException(COME_BACK_AFTER.toSeconds());
        }
        open.add(next);
    }

    private String told(LiveCount count) {
        var numbers = new JsonObject();
        count.numbers().forEach(numbers::put);
        return new JsonObject()
                .put("redrawWithin", Math.max(SHORTEST_MILLIS, open.size() * REDRAW_MILLIS))
                .put("numbers", numbers)
                .encode();
    }

    @Scheduled(every = "{openroundtable.figures.look-every}", skipExecutionIf = ApplicationNotRunning.class)
    void lookEveryFewSeconds() {
        look();
    }

    /** Whoever has signed out meanwhile, or has lost the role, sees no more. */
    void look() {
        if (!open.isEmpty()) {
            var allowed =
                    access.stillAllowed(open.stream().map(Dashboard::reader).collect(Collectors.toSet()));
            open.stream().filter(one -> !allowed.contains(one.reader())).forEach(Dashboard::refuse);
            open.stream().filter(Dashboard::isGone).forEach(Dashboard::hangUp);
            open.removeIf(Dashboard::isGone);
        }
    }

    private void hangUp() {
        ending = true;
        open.forEach(Dashboard::hangUp);
    }

    @PreDestroy
    void stop() {
        hangUp();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException itRuns) {
            // As it should.
        }
    }
}
