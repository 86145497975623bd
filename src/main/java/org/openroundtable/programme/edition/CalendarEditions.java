package org.openroundtable.programme.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.programme.Revision;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Keeps what calendars showed before each revision of an event, and says what has changed since one of them. */
@ApplicationScoped
public class CalendarEditions implements PanacheRepository<CalendarEdition> {

    public void keep(Event event, Revision revision) {
        revision.calendars().forEach(change -> persist(new CalendarEdition(event, change)));
    }

    /** From what was so at a revision of the event to what is so now; nothing of what is again as it was. */
    public List<CalendarChange> since(Event event, int revision) {
        var changes = new ArrayList<CalendarChange>();
        var seen = new HashSet<Long>();
        for (var edition : list(
                "from CalendarEdition e left join fetch e.session where e.event = ?1 and e.lastRevision >= ?2 order by e.lastRevision, e.id",
                event,
                revision)) {
            // The first that ends at the revision or later is the one of then.
            if (seen.add(edition.session() == null ? null : edition.session().id())) {
                CalendarChange.since(edition.facts(), event, edition.session()).ifPresent(changes::add);
            }
        }
        return changes;
    }
}
