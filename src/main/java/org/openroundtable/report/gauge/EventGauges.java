package org.openroundtable.report.gauge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.openroundtable.report.gauge.OpenEvents.Count;

import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.prometheus.client.Collector;
import io.prometheus.client.GaugeMetricFamily;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Gauges of events that are open: their registrations and places by state. They are counted when somebody looks, and not
 * again for a while, however often and wherever from. All that one look gives was counted together, which gauges that are
 * each asked for their value could not promise.
 */
@ApplicationScoped
class EventGauges extends Collector implements Collector.Describable {

    private static final Logger LOG = Logger.getLogger(EventGauges.class);
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Clock clock;
    private final OpenEvents events;
    private Instant countedAt = Instant.MIN;
    private List<Count> counts = List.of();

    EventGauges(Clock clock, OpenEvents events) {
        this.clock = clock;
        this.events = events;
    }

    void register(@Observes StartupEvent start, PrometheusMeterRegistry registry) {
        registry.getPrometheusRegistry().register(this);
    }

    /** Their names, for which nothing needs to be counted. */
    @Override
    public List<MetricFamilySamples> describe() {
        return families(List.of());
    }

    /** Whatever happens to the database, operators see all other gauges. */
    @Override
    public List<MetricFamilySamples> collect() {
        try {
            return families(counted());
        } catch (RuntimeException failed) {
            LOG.warn("Events that are open could not be counted", failed);
            return List.of();
        }
    }

    private synchronized List<Count> counted() {
        var now = clock.instant();
        if (countedAt.plus(KEPT).isBefore(now)) {
            counts = QuarkusTransaction.requiringNew().call(() -> events.at(now));
            countedAt = now;
        }
        return counts;
    }

    private static List<MetricFamilySamples> families(List<Count> counts) {
        return List.of(
                family("registrations", "Registrations for events that are open, by state", counts, "registration"),
                family("places", "Places in sessions of events that are open, by state", counts, "place"),
                new GaugeMetricFamily(
                        "openroundtable_events_open",
                        "Events that people can register for, up to " + OpenEvents.MOST,
                        counts.stream()
                                .filter(count -> count.kind().equals("event"))
                                .count()));
    }

    private static GaugeMetricFamily family(String name, String help, List<Count> counts, String kind) {
        var family = new GaugeMetricFamily("openroundtable_" + name, help, List.of("event", "state"));
        counts.stream()
                .filter(count -> count.kind().equals(kind))
                .forEach(count -> family.addMetric(
                        List.of(count.event(), count.state().toLowerCase(Locale.ROOT)), count.number()));
        return family;
    }
}
