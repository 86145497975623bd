package org.openroundtable.web.queue;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.openroundtable.web.error.EarlyAnswers;
import org.openroundtable.web.guard.FormGuard;
import org.openroundtable.web.queue.RequestQueue.Bounds;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets requests that change who has a place wait on the event loop, where a waiting one is an object and not a thread.
 * Those of one event need the same lock: of a burst only a few at a time get as far as a thread and a connection. Who
 * can't be served in time is told so.
 */
@ApplicationScoped
public class QueueFilter {

    /** After the bodies are read, before anything takes a thread. */
    private static final int LATE = 500;
    /** One lane may have a third of all that are inside, so that others find room. */
    private static final int SHARE = 3;

    /** So many lanes may have as many waiting as one can. */
    private static final int FULL_LANES = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LOOK_MILLIS = 1_000;

    private final RequestQueue queue;
    private final EarlyAnswers answers;

    /**
     * @param connections to the database; a quarter of them stays for those who only read
     * @param mostWaiting of one lane
     */
    QueueFilter(
            EarlyAnswers answers,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = "openroundtable.queue.most-waiting") int mostWaiting) {
        this.answers = answers;
        var atOnce = Math.max(1, connections * 3 / 4);
        queue = new RequestQueue(
                new Bounds(atOnce, Math.max(1, atOnce / SHARE), FULL_LANES * mostWaiting, mostWaiting));
    }

    void register(@Observes Filters filters, Vertx vertx) {
        filters.register(this::queue, LATE);
        vertx.setPeriodic(LOOK_MILLIS, again -> queue.giveUp(System.nanoTime() - PATIENCE.toNanos()));
    }

    private void queue(RoutingContext context) {
        var lane = QueuedRequests.lane(context.request(), context.normalizedPath());
        // What another site has sent is refused anyway, and must not come back as a form of ours.
        if (lane.isEmpty() || FormGuard.isForeign(context.request())) {
            context.next();
        } else {
            new QueuedRequest(context, answers).enter(queue, lane.get());
        }
    }

    @ServerRequestFilter(preMatching = true)
    void run(RoutingContext context) {
        var queued = QueuedRequest.of(context);
        if (queued != null) {
            CurrentRequestManager.get().registerCompletionCallback(queued.run());
        }
    }
}
