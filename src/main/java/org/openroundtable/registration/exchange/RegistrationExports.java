package org.openroundtable.registration.exchange;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.PersonalDataRead;
import org.openroundtable.account.PersonalDataRead.Reading;
import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.registration.search.RegistrationSearch.Page;

/** Lets what many have told of themselves be taken out at once, which the history keeps. */
@ApplicationScoped
public class RegistrationExports {

    private final RegistrationSearch search;
    private final Announcements announcements;

    RegistrationExports(RegistrationSearch search, Announcements announcements) {
        this.search = search;
        this.announcements = announcements;
    }

    /**
     * Records that a list is given out, before the first of it is. Whom somebody has looked for by name is not recorded.
     *
     * @param what it is a list of
     * @param format such as csv
     */
    @Transactional
    public void record(EventFacts event, String what, Listing listing, String format, Actor actor, Instant now) {
        record(event, what, listing, format, search.count(event, listing.filter()), actor, now);
    }

    /**
     * The same of a list that was read already.
     *
     * @param persons how many stand in it
     */
    @Transactional
    public void record(
            EventFacts event, String what, Listing listing, String format, long persons, Actor actor, Instant now) {
        var reading = new Reading(what, format, persons, listing.withoutText().query());
        announcements.announce(new ActRecorded(event.slug(), new PersonalDataRead(reading), actor, now));
    }

    /**
     * A page of a list, for a program; recorded in the same way, with how many stand in the page.
     *
     * @param behind id of the last registration of the page before; null: the first page
     */
    @Transactional
    public Page page(EventFacts event, Listing listing, Long behind, int size, Actor actor, Instant now) {
        var page = search.page(event, listing, behind, size);
        record(event, "registrations", listing, "json", page.registrations().size(), actor, now);
        return page;
    }
}
