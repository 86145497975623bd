package org.openroundtable.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the organisers of the example events are about to do: changes that are not published, and a next edition. */
@ApplicationScoped
class Plans {

    static final String NEXT = "laboratory-to-border-next";

    private final Clock clock;
    private final Drafts drafts;
    private final NewDrafts newDrafts;

    Plans(Clock clock, Drafts drafts, NewDrafts newDrafts) {
        this.clock = clock;
        this.drafts = drafts;
        this.newDrafts = newDrafts;
    }

    /** Once. */
    @Transactional
    void makeFor(String slug) {
        if (drafts.withSlug(NEXT).isPresent()) {
            return;
        }
        var now = clock.instant();
        var inAYear = LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(1);
        newDrafts.fromEvent(slug, NEXT, null, inAYear, Actor.SYSTEM, now);
        var draft = drafts.withSlug(slug).orElseThrow();
        drafts.change(slug, draft.version(), Plans::improve, Actor.SYSTEM, now);
    }

    private static void improve(DraftDocument draft) {
        var panel = draft.get(DraftPart.SESSIONS, "panel-quality");
        later(panel, "start");
        later(panel, "end");
        DraftFields.set(draft.get(DraftPart.SESSIONS, "field-test"), "capacity", 72);
        DraftFields.set(draft.get(DraftPart.SESSIONS, "clinic"), "room", "Room 3");
    }

    private static void later(ObjectNode session, String name) {
        DraftFields.set(
                session, name, OffsetDateTime.parse(session.get(name).asText()).plusMinutes(15));
    }
}
