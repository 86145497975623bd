package org.openroundtable.document;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.account.Actor;
import org.openroundtable.document.ImportOutcome.Faulty;
import org.openroundtable.document.ImportOutcome.QuestionsInUse;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.document.content.DocumentReader;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Revision;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.notice.Addressees;
import org.openroundtable.registration.waiting.LimitChanges;

import com.fasterxml.jackson.databind.JsonNode;

/** Says what {@link DocumentImport} would change with a document and whom it would affect, and changes nothing. */
@ApplicationScoped
public class DocumentPreview {

    private final Clock clock;
    private final KnownEvents knownEvents;
    private final Registrations registrations;
    private final Places places;
    private final Addressees addressees;
    private final Promotions promotions;
    private final LimitChanges limits;

    DocumentPreview(
            Clock clock,
            KnownEvents knownEvents,
            Registrations registrations,
            Places places,
            Addressees addressees,
            Promotions promotions,
            LimitChanges limits) {
        this.clock = clock;
        this.knownEvents = knownEvents;
        this.registrations = registrations;
        this.places = places;
        this.addressees = addressees;
        this.promotions = promotions;
        this.limits = limits;
    }

    /**
     * What would become of the document, as things are now.
     *
     * @param slug of the event; the document must say the same
     */
    @Transactional(TxType.REQUIRES_NEW)
    public PreviewOutcome of(String slug, JsonNode json, Actor actor) {
        var reader = new DocumentReader(json, slug);
        if (!reader.faults().isEmpty()) {
            return new Faulty(List.copyOf(reader.faults()));
        }
        var document = reader.document();
        var now = clock.instant();
        var known = knownEvents.detached(slug);
        if (known.isEmpty()) {
            return new Preview(document, new DocumentMerge(document, null, actor, now), Map.of(), Map.of())
                    .outcome(0, 0);
        }
        var event = known.get().event();
        var wanted = places.wantedIn(event);
        var inUse = SessionsInUse.in(document, wanted);
        if (!inUse.sessions().isEmpty()) {
            return inUse;
        }
        var asked = QuestionsInUse.in(document, event.questions(), code -> registrations.answeredIn(event, code));
        if (!asked.questions().isEmpty()) {
            return asked;
        }
        var merge = new DocumentMerge(document, known.get(), actor, now);
        var preview = new Preview(document, merge, limits.of(event), wanted);
        var promoted = promotions.of(
                event,
                DocumentCapacities.ofEvent(document),
                DocumentCapacities.ofSessions(document, merge.sessions()),
                now);
        var registered = registrations.activeByState(event).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return preview.outcome(registered, writtenTo(event, preview.revision(), promoted, now));
    }

    /**
     * The event as it would be; nothing of it is stored.
     *
     * @return empty: the document has faults
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<EventSnapshot> snapshot(String slug, JsonNode json, Actor actor) {
        var reader = new DocumentReader(json, slug);
        if (!reader.faults().isEmpty()) {
            return Optional.empty();
        }
        var known = knownEvents.detached(slug).orElse(null);
        var merge = new DocumentMerge(reader.document(), known, actor, clock.instant());
        return Optional.of(EventSnapshots.unstored(
                merge.event(), merge.speakers(), merge.sessions().values()));
    }

    /** Nothing is written about an event that is over. */
    private long writtenTo(Event event, Revision revision, Set<Long> promoted, Instant now) {
        if (event.isOverAt(now)) {
            return 0;
        }
        if (revision.isOfStatus()) {
            return addressees.count(event, promoted);
        }
        return revision.calendars().isEmpty()
                ? promoted.size()
                : addressees.count(event, revision.calendars(), promoted, now);
    }
}
