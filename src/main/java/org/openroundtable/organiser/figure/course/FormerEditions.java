package org.openroundtable.organiser.figure.course;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.role.Permission;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.Events;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.figure.course.Course.Edition;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Figures;

/** The other editions of an event's series, for whoever may see the figures of both. */
@ApplicationScoped
public class FormerEditions {

    private final Events events;
    private final Figures figures;
    private final SignedIn signedIn;

    FormerEditions(Events events, Figures figures, SignedIn signedIn) {
        this.events = events;
        this.figures = figures;
        this.signedIn = signedIn;
    }

    /** @param attendance share of those who were expected that came, from 0 to 1; null: nobody was marked as present */
    public record Former(Edition edition, Double attendance) {}

    /** All that may be seen, this one among them, the first one first; empty: it stands alone. */
    public List<Event> all(EventFacts event) {
        var series = event.details().series();
        return series == null
                ? List.of()
                : events.editions(series.text(), signedIn.access().slugsWith(Permission.SEE_FIGURES));
    }

    /** The last one of some that began before an event. */
    public Optional<Former> before(EventFacts event, Collection<Event> editions, AsOf asOf) {
        return editions.stream()
                .filter(one -> one.startsAt().isBefore(event.startsAt()))
                .reduce((one, next) -> next)
                .map(one -> {
                    var past = figures.past(one, asOf);
                    return new Former(Edition.of(one, past.days()), past.attendance());
                });
    }
}
