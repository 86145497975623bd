package org.openroundtable.web.body;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.web.body.BodyRead.Limit;
import org.openroundtable.web.error.EarlyAnswers;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/**
 * Reads the bodies of all requests, on the event loop, within a time and a memory that all of them share; only then is
 * anything else asked. What is too long is a 413, what does not come in time a 408, what finds no memory a 503. The
 * framework would let a thread wait for each body, of which it has 200.
 */
@ApplicationScoped
class Bodies {

    /** After the security headers, before everything that reads a body. */
    private static final int EARLY = 950;
    /** Many times what the longest form of a person has. */
    private static final long SMALL = 64 << 10;
    /** Most clients read no answer before they have sent all they have; so many times the limit is taken from them. */
    private static final int PATIENCE = 8;
    /** Of the heap, since what is read becomes many times as much when it is understood. */
    private static final int SHARE_OF_LARGE = 16;

    private static final int SHARE_OF_SMALL = 32;

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long UNKNOWN = Long.MAX_VALUE;

    private final EarlyAnswers answers;
    private final Instance<LargeBodies> large;
    private final BodyMemory forLarge;
    private final BodyMemory forSmall;

    Bodies(
            EarlyAnswers answers,
            Instance<LargeBodies> large,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.answers = answers;
        this.large = large;
        // Apart, so that whoever uploads takes no room from those who register.
        var heap = Runtime.getRuntime().maxMemory();
        forLarge = new BodyMemory(Math.max(most.asLongValue(), heap / SHARE_OF_LARGE));
        forSmall = new BodyMemory(heap / SHARE_OF_SMALL);
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, EARLY);
    }

    private void read(RoutingContext context) {
        var request = context.request();
        // Read already: the path led elsewhere, by dots, and all begins again. HTTP/2, which is off: the framework
        // can't
        // go on with a request of which all is read.
        if (context.body().buffer() != null || carriesNothing(request) || request.version() == HttpVersion.HTTP_2) {
            context.next();
            return;
        }
        var announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = announced == null ? UNKNOWN : Long.parseLong(announced);
        var place = length <= SMALL ? null : place(request);
        if (place == null) {
            read(context, length, new Limit(SMALL, PATIENCE * SMALL, SOON), forSmall);
            return;
        }
        context.vertx()
                .executeBlocking(() -> place.mayComeFrom(request))
                // Whoever may not, or can't be asked about, is told by who would have read the body.
                .otherwise(false)
                .onSuccess(may -> read(context, length, place.limit(may), forLarge));
    }

    private void read(RoutingContext context, long length, Limit limit, BodyMemory memory) {
        var tooLong = length > limit.kept();
        if (tooLong && limit.kept() == 0 && asksFirst(context)) {
            EarlyAnswers.closeOnceAnswered(context);
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
            context.next();
        } else if (length != UNKNOWN && (length > limit.read() || tooLong && asksFirst(context))) {
            answers.refuseAndClose(context, 413);
        } else {
            // What is small is not waited for: whoever announces much and sends nothing takes no room.
            new BodyRead(context, limit, memory, answers).begin(tooLong || memory == forSmall ? 0 : length);
        }
    }

    /** Null: nothing long is meant to come there. */
    private Place place(HttpServerRequest request) {
        return large.stream()
                .flatMap(bodies -> bodies.kinds().stream().map(kind -> new Place(bodies, kind)))
                .filter(place -> place.kind().isMeantBy(request))
                .findFirst()
                .orElse(null);
    }

    private record Place(LargeBodies bodies, LargeBody kind) {

        boolean mayComeFrom(HttpServerRequest sender) {
            return bodies.mayComeFrom(sender, kind, kind.slugIn(sender));
        }

        Limit limit(boolean may) {
            return new Limit(may ? kind.most() : 0, PATIENCE * kind.most(), kind.within());
        }
    }

    /** As far as its head tells (RFC 9112 section 6). */
    private static boolean carriesNothing(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean asksFirst(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.EXPECT);
    }
}
