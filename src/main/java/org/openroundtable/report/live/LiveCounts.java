package org.openroundtable.report.live;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figures;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Counts all there is of an event now. */
@ApplicationScoped
class LiveCounts {

    private final Clock clock;
    private final EventSnapshots events;
    private final Figures figures;
    private final Occupancies occupancies;

    LiveCounts(Clock clock, EventSnapshots events, Figures figures, Occupancies occupancies) {
        this.clock = clock;
        this.events = events;
        this.figures = figures;
        this.occupancies = occupancies;
    }

    @ActivateRequestContext
    LiveCount of(Long id) {
        var event = events.current(id);
        return QuarkusTransaction.requiringNew()
                .call(() -> LiveCount.of(clock.instant(), figures.all(event, AsOf.NOW), occupancies.of(event)));
    }
}
