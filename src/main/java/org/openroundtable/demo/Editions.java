package org.openroundtable.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.ImportOutcome.Created;
import org.openroundtable.event.Events;

/** The example events; three of them lie at fixed distances from the day on which they are created. */
@ApplicationScoped
class Editions {

    static final String PAST = "data-quality-2020";
    static final String UPCOMING = "laboratory-to-border";
    static final String BRIEFING = "supplier-briefing";
    static final String SERIES = "standards-in-practice";

    private static final Instant ANNOUNCED = Instant.parse("2020-10-07T08:00:00Z");

    private final Clock clock;
    private final Events events;
    private final DocumentImport documents;

    Editions(Clock clock, Events events, DocumentImport documents) {
        this.clock = clock;
        this.events = events;
        this.documents = documents;
    }

    /** All of them at once, if there is no event at all. */
    @Transactional
    void createAll() {
        // Of two nodes that start on an empty database, the second waits here and then finds it filled.
        events.keepOthersFromCreating();
        if (events.count() == 0) {
            createPast(PAST);
            createUpcoming(UPCOMING);
            createBriefing(BRIEFING);
            createSeries(SERIES);
        }
    }

    /** Whether the database is that of a demonstration. */
    @Transactional
    boolean areThere() {
        return events.withSlug(UPCOMING).isPresent();
    }

    /** November 2020, announced when registration was about to open. */
    @Transactional
    void createPast(String slug) {
        create(slug, "data-quality-2020.json", LocalDate.of(2020, 11, 3), ANNOUNCED);
    }

    /** In two to three weeks, open for registration. */
    @Transactional
    void createUpcoming(String slug) {
        create(
                slug,
                "upcoming.json",
                today().plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)),
                clock.instant());
    }

    /** In four to five weeks, open for registration; an organiser decides on each. */
    @Transactional
    void createBriefing(String slug) {
        create(
                slug,
                "briefing.json",
                today().plusWeeks(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)),
                clock.instant());
    }

    /** In eight to nine weeks; registration opens five weeks before. */
    @Transactional
    void createSeries(String slug) {
        create(
                slug,
                "series.json",
                today().plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)),
                clock.instant());
    }

    private void create(String slug, String template, LocalDate firstDay, Instant now) {
        var document = DocumentTemplate.read(template).startingOn(firstDay).put("slug", slug);
        var outcome = documents.put(slug, document, Actor.SYSTEM, now);
        if (!(outcome instanceof Created)) {
            throw new IllegalStateException(template + ": " + outcome);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
