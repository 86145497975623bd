package org.openroundtable.organiser.home;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.role.Access;
import org.openroundtable.event.Events;
import org.openroundtable.link.Paths;
import org.openroundtable.release.draft.Drafts;

/** Reads the events that an account may see. */
@ApplicationScoped
class OwnEvents {

    private final Clock clock;
    private final Events events;
    private final Drafts drafts;

    OwnEvents(Clock clock, Events events, Drafts drafts) {
        this.clock = clock;
        this.events = events;
        this.drafts = drafts;
    }

    /** Those that were never published, the one last edited first. */
    @Transactional
    List<OwnEvent> draftsOf(Access access) {
        return drafts.neverPublished(access.visibleSlugs()).stream()
                .map(draft -> new OwnEvent(
                        Paths.organiserEvent(draft.slug()), draft.document().title(), null))
                .toList();
    }

    /** The latest first. */
    @Transactional
    List<OwnEvent> of(Access access) {
        var now = clock.instant();
        return events.among(access.visibleSlugs()).stream()
                .map(event -> new OwnEvent(Paths.organiserEvent(event.slug()), event.title(), event.phaseAt(now)))
                .toList();
    }
}
