package org.openroundtable.web.body;

import java.time.Duration;

import org.openroundtable.web.error.EarlyAnswers;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** The body of one request while it comes in. All of it happens on the event loop of its connection. */
final class BodyRead {

    /** How many bytes are kept, how many more are read and dropped, since most clients read no answer earlier, and how long. */
    record Limit(long kept, long read, Duration within) {}

    /** Whoever brings less in a while than the slowest of networks holds memory that others could use. */
    private static final long WHILE_MILLIS = 5_000;

    private static final long LEAST_IN_A_WHILE = 5_000;
    private static final int SECONDS_UNTIL_ROOM = 5;

    private final RoutingContext context;
    private final Limit limit;
    private final BodyMemory memory;
    private final EarlyAnswers answers;
    private final Buffer body = Buffer.buffer();
    private long read;
    private long readBefore;
    private long taken;
    private boolean over;

    BodyRead(RoutingContext context, Limit limit, BodyMemory memory, EarlyAnswers answers) {
        this.context = context;
        this.limit = limit;
        this.memory = memory;
        this.answers = answers;
    }

    /** @param announced how much is to be kept, for which there is room from the start on; 0: not known */
    void begin(long announced) {
        if (!hasRoomFor(announced)) {
            refuseForNow();
            return;
        }
        var request = context.request();
        var end = context.vertx().setTimer(limit.within().toMillis(), late -> refuseAndClose(408));
        var look = context.vertx().setPeriodic(WHILE_MILLIS, again -> expectMore());
        Runnable stopTimers = () -> {
            context.vertx().cancelTimer(end);
            context.vertx().cancelTimer(look);
        };
        context.addEndHandler(ended -> {
            over = true;
            stopTimers.run();
            memory.release(taken);
        });
        request.handler(this::take)
                .endHandler(all -> {
                    stopTimers.run();
                    end();
                })
                .exceptionHandler(lost -> stopTimers.run());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer part) {
        read += part.length();
        if (over || limit.kept() < read && read <= limit.read()) {
            return;
        }
        if (read > limit.read()) {
            refuseAndClose(413);
        } else if (hasRoomFor(body.length() + part.length())) {
            body.appendBuffer(part);
        } else {
            refuseForNow();
        }
    }

    /** For so much all together. */
    private boolean hasRoomFor(long bytes) {
        if (bytes > taken && !memory.take(bytes - taken)) {
            return false;
        }
        taken = Math.max(taken, bytes);
        return true;
    }

    private void refuseForNow() {
        context.response().putHeader("Retry-After", String.valueOf(SECONDS_UNTIL_ROOM));
        refuseAndClose(503);
    }

    private void expectMore() {
        if (read - readBefore < LEAST_IN_A_WHILE) {
            refuseAndClose(408);
        }
        readBefore = read;
    }

    private void end() {
        if (over) {
            return;
        }
        if (limit.kept() > 0 && read > limit.kept()) {
            answers.refuse(context, 413);
        } else {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    private void refuseAndClose(int status) {
        if (!over) {
            over = true;
            answers.refuseAndClose(context, status);
        }
    }
}
