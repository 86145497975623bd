package org.openroundtable.report.gauge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.report.gauge.OpenEvents.Count;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Gauges of events that are open: their registrations and places by state. They are counted when somebody looks, and not
 * again for a while, however often and wherever from; an event that opens is there at the next look.
 */
@ApplicationScoped
class EventGauges {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Clock clock;
    private final OpenEvents events;
    private final MeterRegistry registry;
    private MultiGauge registrations;
    private MultiGauge places;
    private Instant countedAt = Instant.MIN;
    private long open;

    EventGauges(Clock clock, OpenEvents events, MeterRegistry registry) {
        this.clock = clock;
        this.events = events;
        this.registry = registry;
    }

    void register(@Observes StartupEvent start) {
        registrations = MultiGauge.builder("openroundtable.registrations")
                .description("Registrations for events that are open, by state")
                .register(registry);
        places = MultiGauge.builder("openroundtable.places")
                .description("Places in sessions of events that are open, by state")
                .register(registry);
        Gauge.builder("openroundtable.events.open", this, EventGauges::open)
                .description("Events that people can register for, up to " + OpenEvents.MOST)
                .register(registry);
    }

    private synchronized double open() {
        var now = clock.instant();
        if (countedAt.plus(KEPT).isBefore(now)) {
            var counts = QuarkusTransaction.requiringNew().call(() -> events.at(now));
            registrations.register(rows(counts, "registration").toList(), true);
            places.register(rows(counts, "place").toList(), true);
            open = counts.stream().filter(count -> count.kind().equals("event")).count();
            countedAt = now;
        }
        return open;
    }

    private static Stream<Row<?>> rows(List<Count> counts, String kind) {
        return counts.stream()
                .filter(count -> count.kind().equals(kind))
                .map(count -> Row.of(
                        Tags.of("event", count.event(), "state", count.state().toLowerCase(Locale.ROOT)),
                        count.number()));
    }
}
