package org.openroundtable.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.ImportOutcome.Created;
import org.openroundtable.event.Events;

/** The example events; two of them lie at fixed distances from the day on which they are created. */
@ApplicationScoped
class Editions {

    static final String PAST = "data-quality-2020";
    static final String UPCOMING = "laboratory-to-border";
    static final String SERIES = "standards-in-practice";

    private final Clock clock;
    private final Events events;
    private final DocumentImport documents;
    private final PastRegistrations pastRegistrations;

    Editions(Clock clock, Events events, DocumentImport documents, PastRegistrations pastRegistrations) {
        this.clock = clock;
        this.events = events;
        this.documents = documents;
        this.pastRegistrations = pastRegistrations;
    }

    /** All of them at once, if there is no event at all. */
    @Transactional
    void createAll() {
        // Of two nodes that start on an empty database, the second waits here and then finds it filled.
        events.keepOthersFromCreating();
        if (events.count() == 0) {
            createPast(PAST);
            createUpcoming(UPCOMING);
            createSeries(SERIES);
        }
    }

    /** November 2020, with everybody who wanted to take part. */
    @Transactional
    void createPast(String slug) {
        create(slug, "data-quality-2020.json", LocalDate.of(2020, 11, 3));
        pastRegistrations.enter(events.withSlug(slug).orElseThrow(), Row.all("registrations-2020.csv"));
    }

    /** In two to three weeks, open for registration. */
    @Transactional
    void createUpcoming(String slug) {
        create(slug, "upcoming.json", today().plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
    }

    /** In eight to nine weeks; registration opens five weeks before. */
    @Transactional
    void createSeries(String slug) {
        create(slug, "series.json", today().plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
    }

    private void create(String slug, String template, LocalDate firstDay) {
        var document = DocumentTemplate.read(template).startingOn(firstDay).put("slug", slug);
        var outcome = documents.put(slug, document, Actor.SYSTEM);
        if (!(outcome instanceof Created)) {
            throw new IllegalStateException(template + ": " + outcome);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
