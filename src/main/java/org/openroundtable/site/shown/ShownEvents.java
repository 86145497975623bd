package org.openroundtable.site.shown;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;

/** The events that the pages of one request show. */
@RequestScoped
public class ShownEvents {

    private final EventSnapshots live;
    private EventSnapshot previewed;

    ShownEvents(EventSnapshots live) {
        this.live = live;
    }

    /** What is live is to be passed over for this one. */
    public void preview(EventSnapshot event) {
        previewed = event;
    }

    /** Empty: there is none of that name. */
    public Optional<EventSnapshot> current(String slug) {
        return previewed != null && previewed.slug().equals(slug) ? Optional.of(previewed) : live.current(slug);
    }
}
