package org.openroundtable.organiser.event;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.event.OverviewPage.DraftState;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.Drafts;

/** Reads what the overview of an event shows. */
@ApplicationScoped
class Overviews {

    private final Clock clock;
    private final Events events;
    private final Drafts drafts;
    private final Releases releases;

    Overviews(Clock clock, Events events, Drafts drafts, Releases releases) {
        this.clock = clock;
        this.events = events;
        this.drafts = drafts;
        this.releases = releases;
    }

    @Transactional
    Optional<OverviewPage> of(String slug) {
        var event = events.withSlug(slug);
        return drafts.withSlug(slug)
                .map(draft -> new OverviewPage(
                        slug,
                        event.map(Event::title).orElseGet(() -> draft.document().title()),
                        event.map(known -> known.phaseAt(clock.instant())).orElse(null),
                        event.isPresent() ? Paths.event(slug) : null,
                        state(draft)));
    }

    private DraftState state(Draft draft) {
        var document = draft.document();
        var isBehind = draft.baseRelease() != null && draft.baseRelease() != releases.latestOf(draft.slug());
        return new DraftState(
                document.firstDay(),
                document.lastDay(),
                draft.unpublished(),
                document.faults().size(),
                isBehind);
    }
}
