package org.openroundtable.release.action;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.event.EventStatus;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that can't wait for the rest of the draft. */
public sealed interface QuickAction {

    /** Changes what is live, or the draft. */
    void apply(DraftDocument document, Instant now);

    /** From now on; until the end that is set if that is ahead, else until the event begins. */
    record OpenRegistration() implements QuickAction {

        @Override
        public void apply(DraftDocument document, Instant now) {
            var terms = registration(document);
            DraftFields.set(terms, "opensAt", at(document, now));
            if (moment(document, EventDocument.Registration::closesAt)
                    .filter(now::isBefore)
                    .isEmpty()) {
                DraftFields.set(terms, "closesAt", beginning(document));
            }
        }

        private static OffsetDateTime beginning(DraftDocument document) {
            var sessions = document.read().sessions();
            return sessions == null
                    ? null
                    : sessions.stream()
                            .map(SessionDocument::start)
                            .filter(Objects::nonNull)
                            .min(OffsetDateTime.timeLineOrder())
                            .orElse(null);
        }
    }

    /** From now on nobody registers. */
    record CloseRegistration() implements QuickAction {

        @Override
        public void apply(DraftDocument document, Instant now) {
            var terms = registration(document);
            DraftFields.set(terms, "closesAt", at(document, now));
            if (moment(document, EventDocument.Registration::opensAt)
                    .filter(now::isAfter)
                    .isEmpty()) {
                terms.remove("opensAt");
            }
        }
    }

    /**
     * Nobody loses a place by a lower one; by a higher one who waits gets a place.
     *
     * @param places null: no limit
     */
    record LimitEvent(Integer places) implements QuickAction {

        @Override
        public void apply(DraftDocument document, Instant now) {
            DraftFields.set(registration(document), "capacity", places);
        }
    }

    /** @param places null: no limit */
    record LimitSession(String session, Integer places) implements QuickAction {

        @Override
        public void apply(DraftDocument document, Instant now) {
            DraftFields.set(document.get(DraftPart.SESSIONS, session), "capacity", places);
        }
    }

    /** The event is called off, put off, or takes place after all. */
    record Become(EventStatus status) implements QuickAction {

        @Override
        public void apply(DraftDocument document, Instant now) {
            DraftFields.set(document.json(), "status", status == EventStatus.SCHEDULED ? null : status.code());
        }
    }

    /** @param url null: none any more */
    record Join(String session, String url) implements QuickAction {

        @Override
        public void apply(DraftDocument document, Instant now) {
            DraftFields.set(document.get(DraftPart.SESSIONS, session), "joinUrl", url);
        }
    }

    private static ObjectNode registration(DraftDocument document) {
        return document.json().withObject("/registration");
    }

    private static Optional<Instant> moment(
            DraftDocument document, Function<EventDocument.Registration, OffsetDateTime> which) {
        return Optional.ofNullable(document.read().registration()).map(which).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(DraftDocument document, Instant now) {
        return now.atZone(document.zone()).toOffsetDateTime();
    }
}
