package org.openroundtable.organiser.figure.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.EventFacts;
import org.openroundtable.organiser.figure.course.FormerEditions;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.Figures;
import org.openroundtable.report.figure.Share;
import org.openroundtable.time.InZone;

/** Holds the editions of a series against each other, as far as whoever asks may see them. */
@ApplicationScoped
class Editions {

    private final FormerEditions visible;
    private final Figures figures;

    Editions(FormerEditions visible, Figures figures) {
        this.visible = visible;
        this.figures = figures;
    }

    /** The first one first. */
    @Transactional
    List<Edition> of(EventFacts event) {
        var events = visible.all(event);
        return events.isEmpty() ? compared(List.of(event)) : compared(events);
    }

    private List<Edition> compared(List<? extends EventFacts> events) {
        var tallies = figures.each(events).iterator();
        var editions = new ArrayList<Edition>();
        var known = new HashSet<String>();
        var before = List.<Share>of();
        for (var event : events) {
            var tally = tallies.next();
            var organisations = tally.shares().get(Breakdown.ORGANISATION);
            var here = keys(organisations);
            editions.add(new Edition(
                    event.slug(),
                    event.title(),
                    InZone.at(event.startsAt(), event.timeZone()).toLocalDate(),
                    tally.figures(),
                    those(organisations, share -> !known.contains(share.key())),
                    those(organisations, share -> known.contains(share.key())),
                    those(before, share -> !here.contains(share.key()))));
            known.addAll(here);
            before = organisations;
        }
        return editions;
    }

    private static List<Share> those(List<Share> organisations, Predicate<Share> some) {
        return organisations.stream().filter(some).toList();
    }

    private static Set<String> keys(List<Share> organisations) {
        return organisations.stream().map(Share::key).collect(Collectors.toSet());
    }
}
