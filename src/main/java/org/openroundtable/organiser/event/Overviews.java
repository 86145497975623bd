package org.openroundtable.organiser.event;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.event.OverviewPage.DraftState;
import org.openroundtable.organiser.event.OverviewPage.ToMend;
import org.openroundtable.organiser.history.HistoryViews;
import org.openroundtable.organiser.task.TaskViews;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.Drafts;

/** Reads what the overview of an event shows. */
@ApplicationScoped
class Overviews {

    private static final int LATEST = 5;

    private final Clock clock;
    private final Events events;
    private final Drafts drafts;
    private final Releases releases;
    private final Standings standings;
    private final TaskViews tasks;
    private final HistoryViews history;

    Overviews(
            Clock clock,
            Events events,
            Drafts drafts,
            Releases releases,
            Standings standings,
            TaskViews tasks,
            HistoryViews history) {
        this.clock = clock;
        this.events = events;
        this.drafts = drafts;
        this.releases = releases;
        this.standings = standings;
        this.tasks = tasks;
        this.history = history;
    }

    @Transactional
    Optional<OverviewPage> of(String slug) {
        // First, since it is read beside the transaction, which must not have begun to read.
        var standing = standings.of(slug).orElse(null);
        var event = events.withSlug(slug);
        return drafts.withSlug(slug)
                .map(draft -> new OverviewPage(
                        slug,
                        event.map(Event::title).orElseGet(() -> draft.document().title()),
                        event.map(known -> known.phaseAt(clock.instant())).orElse(null),
                        event.isPresent() ? Paths.event(slug) : null,
                        state(draft),
                        standing,
                        tasks.in(event.stream().toList()),
                        history.ofEvent(slug, draft.document().zone(), LATEST)));
    }

    private DraftState state(Draft draft) {
        var document = draft.document();
        var isBehind = draft.baseRelease() != null && draft.baseRelease() != releases.latestOf(draft.slug());
        return new DraftState(document.firstDay(), document.lastDay(), draft.unpublished(), toMend(draft), isBehind);
    }

    private static List<ToMend> toMend(Draft draft) {
        return draft.document().faults().stream()
                .flatMap(fault -> Area.about(fault.path()).stream())
                .collect(Collectors.groupingBy(area -> area, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(area -> new ToMend(
                        area.getKey(), Paths.editor(draft.slug(), area.getKey().path()), area.getValue()))
                .toList();
    }
}
