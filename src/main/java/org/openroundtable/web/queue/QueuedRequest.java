package org.openroundtable.web.queue;

import jakarta.ws.rs.container.CompletionCallback;

import org.openroundtable.web.error.EarlyAnswers;
import org.openroundtable.web.queue.RequestQueue.Guest;
import org.openroundtable.web.queue.RequestQueue.Turn;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** One request in the queue. What becomes of it happens on the event loop of its connection. */
final class QueuedRequest implements Guest {

    private static final String KEY = QueuedRequest.class.getName();

    private final RoutingContext context;
    private final EarlyAnswers answers;
    private final Context loop = Vertx.currentContext();
    private Turn turn;
    private volatile boolean running;
    private boolean over;

    QueuedRequest(RoutingContext context, EarlyAnswers answers) {
        this.context = context;
        this.answers = answers;
    }

    /** Null: it need not wait. */
    static QueuedRequest of(RoutingContext context) {
        return context.get(KEY);
    }

    void enter(RequestQueue queue, String lane) {
        context.put(KEY, this);
        context.addEndHandler(answeredOrLost -> end());
        turn = queue.enter(lane, this, System.nanoTime());
    }

    @Override
    public void comeIn() {
        loop.runOnContext(now -> {
            if (!over) {
                context.next();
            }
        });
    }

    @Override
    public void goAway() {
        loop.runOnContext(now -> {
            if (!over) {
                answers.refuseBusy(context);
            }
        });
    }

    /** From now on a resource does the work; to be told when it is done, whether or not anybody waits for the answer. */
    CompletionCallback run() {
        running = true;
        return done -> turn.leave();
    }

    private void end() {
        over = true;
        if (!running) {
            turn.leave();
        }
    }
}
