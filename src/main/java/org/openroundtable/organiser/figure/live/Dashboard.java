package org.openroundtable.organiser.figure.live;

import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.openroundtable.organiser.access.LastingAccess.Reader;
import org.openroundtable.report.live.LiveCount;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;

/**
 * One page that is open. It is told {@code figures} when they are others than those that it knows, {@code same} when they
 * are not, so that it knows itself connected, and {@code over} when whoever looks at it may not any more.
 */
final class Dashboard {

    private static final int RECONNECT_AFTER_MILLIS = 2_000;

    private final Reader reader;
    private final Sse sse;
    private final HttpServerResponse answer;
    private volatile MultiEmitter<? super LiveCount> emitter;
    private volatile String known;
    private volatile boolean over;

    /** @param known id of the count that the page has; null: none */
    Dashboard(Reader reader, Sse sse, HttpServerResponse answer, String known) {
        this.reader = reader;
        this.sse = sse;
        this.answer = answer;
        this.known = known;
    }

    Reader reader() {
        return reader;
    }

    /** It was closed before it began, of which nobody is told. */
    boolean isGone() {
        return answer.closed();
    }

    /**
     * @param opened when the page is listening, on a thread that may wait
     * @param closed when it is not any more
     * @param told what it is told of a count
     */
    Multi<OutboundSseEvent> events(Runnable opened, Runnable closed, Function<LiveCount, String> told) {
        // Whoever is slow is told the latest.
        return Multi.createFrom()
                .<LiveCount>emitter(
                        to -> {
                            emitter = to;
                            try {
                                opened.run();
                            } finally {
                                to.onTermination(closed);
                            }
                        },
                        BackPressureStrategy.LATEST)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transform(count -> event(count, told))
                .onCompletion()
                .continueWith(this::farewell);
    }

    void tell(LiveCount count) {
        emitter.emit(count);
    }

    /** The page comes back by itself, to this node or another. */
    void hangUp() {
        var to = emitter;
        if (to != null) {
            to.complete();
        }
    }

    void refuse() {
        over = true;
        hangUp();
    }

    private OutboundSseEvent event(LiveCount count, Function<LiveCount, String> told) {
        if (count.id().equals(known)) {
            return sse.newEvent("same", "");
        }
        known = count.id();
        return sse.newEventBuilder()
                .id(count.id())
                .name("figures")
                .reconnectDelay(RECONNECT_AFTER_MILLIS)
                .data(told.apply(count))
                .build();
    }

    private List<OutboundSseEvent> farewell() {
        return over ? List.of(sse.newEvent("over", "")) : List.of();
    }
}
