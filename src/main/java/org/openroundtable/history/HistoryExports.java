package org.openroundtable.history;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.PersonalDataRead;
import org.openroundtable.account.PersonalDataRead.Reading;

/** Lets the history be taken out as a table, which it keeps. */
@ApplicationScoped
public class HistoryExports {

    private final HistorySearch search;
    private final Event<ActRecorded> announcements;

    HistoryExports(HistorySearch search, Event<ActRecorded> announcements) {
        this.search = search;
        this.announcements = announcements;
    }

    /**
     * Records that it is given out, before the first of it is.
     *
     * @param query how it was narrowed, as in its address
     */
    @Transactional
    public void record(HistoryFilter filter, HistorySight sight, String query, Actor actor, Instant now) {
        var reading = new Reading("history", "csv", search.persons(filter, sight), query);
        announcements.fire(new ActRecorded(filter.slug(), new PersonalDataRead(reading), actor, now));
    }
}
