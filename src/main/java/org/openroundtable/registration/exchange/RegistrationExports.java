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
        var filter = listing.filter();
        var reading = new Reading(
                what, format, search.count(event, filter), listing.withoutText().query());
        announcements.announce(new ActRecorded(event.slug(), new PersonalDataRead(reading), actor, now));
    }
}
