package org.openroundtable.testing;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.ImportOutcome.Created;
import org.openroundtable.document.ImportOutcome.Replaced;
import org.openroundtable.event.Events;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the world of a test: {@code given.anEvent().withCapacity(2).withSession("p1", 30).openNow()}. */
@Singleton
public class Given {

    @Inject
    DocumentImport documents;

    @Inject
    Events events;

    @Inject
    Occupancies occupancies;

    @Inject
    Clock clock;

    /** An event in thirty days with an opening that is open to all, under a slug of its own. */
    public EventBuilder anEvent() {
        return theEvent(uniqueSlug());
    }

    /** The event under this slug as an organiser has changed it: it becomes what is said of it now. */
    public EventBuilder theEvent(String slug) {
        return new EventBuilder(Documents.small(slug), clock.instant(), this::put).withOpenSession("opening");
    }

    /** The edition of November 2020, under a slug of its own. */
    public EventBuilder theEditionOf2020() {
        return new EventBuilder(Documents.of2020(uniqueSlug()), clock.instant(), this::put);
    }

    /** An event as a document has it. */
    public EventBuilder theDocument(ObjectNode document) {
        return new EventBuilder(document, clock.instant(), this::put);
    }

    /** How full an event and its sessions are now. */
    public EventOccupancy occupancyOf(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> occupancies.of(events.withSlug(slug).orElseThrow()));
    }

    public String uniqueSlug() {
        return "e-" + UUID.randomUUID();
    }

    private String put(ObjectNode document) {
        var slug = document.get("slug").textValue();
        var outcome = documents.put(slug, document, Actor.SYSTEM);
        if (!(outcome instanceof Created || outcome instanceof Replaced)) {
            throw new IllegalArgumentException(outcome.toString());
        }
        return slug;
    }
}
