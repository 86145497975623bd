package org.openroundtable.document;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.account.role.SeriesRights;
import org.openroundtable.database.Transactions;
import org.openroundtable.document.ImportOutcome.QuestionsInUse;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.document.content.DocumentReader;
import org.openroundtable.document.content.DocumentRule;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.event.EventSlug;
import org.openroundtable.event.Events;
import org.openroundtable.json.Fault;
import org.openroundtable.language.Text;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.ProgrammeAnnouncements;
import org.openroundtable.programme.Sessions;
import org.openroundtable.programme.edition.CalendarEditions;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.EventRevised;
import org.openroundtable.registration.waiting.LimitChanges;
import org.openroundtable.speaker.Speakers;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes in event documents: all of a document or nothing, and the same document twice changes nothing. */
@ApplicationScoped
public class DocumentImport {

    /** Nothing of the document stays, not even the organisations that it has brought. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportOutcome why;

        Refused(ImportOutcome why) {
            super(null, null, false, false);
            this.why = why;
        }
    }

    private final Transactions transactions;
    private final Clock clock;
    private final Events events;
    private final Speakers speakers;
    private final Sessions sessions;
    private final KnownEvents knownEvents;
    private final Organisations organisations;
    private final Places places;
    private final Registrations registrations;
    private final LimitChanges limits;
    private final SeriesRights series;
    private final DocumentExport export;
    private final CalendarEditions editions;
    private final ProgrammeAnnouncements announcements;
    private final Announcements occasions;

    DocumentImport(
            Transactions transactions,
            Clock clock,
            Events events,
            Speakers speakers,
            Sessions sessions,
            KnownEvents knownEvents,
            Organisations organisations,
            Places places,
            Registrations registrations,
            LimitChanges limits,
            SeriesRights series,
            DocumentExport export,
            CalendarEditions editions,
            ProgrammeAnnouncements announcements,
            Announcements occasions) {
        this.transactions = transactions;
        this.clock = clock;
        this.events = events;
        this.speakers = speakers;
        this.sessions = sessions;
        this.knownEvents = knownEvents;
        this.organisations = organisations;
        this.places = places;
        this.registrations = registrations;
        this.limits = limits;
        this.series = series;
        this.export = export;
        this.editions = editions;
        this.announcements = announcements;
        this.occasions = occasions;
    }

    /**
     * Makes the event what the document says.
     *
     * @param slug of the event; the document must say the same
     */
    public ImportOutcome put(String slug, JsonNode document, Actor actor) {
        return put(slug, document, ImportTerms.USUAL, actor, clock.instant());
    }

    /** The same as it was done at another moment. */
    public ImportOutcome put(String slug, JsonNode document, Actor actor, Instant now) {
        return put(slug, document, ImportTerms.USUAL, actor, now);
    }

    /** The same on terms. */
    public ImportOutcome put(String slug, JsonNode document, ImportTerms terms, Actor actor, Instant now) {
        var reader = new DocumentReader(document, slug);
        return reader.faults().isEmpty()
                ? putAmongOthers(reader.document(), terms, actor, now)
                : new ImportOutcome.Faulty(List.copyOf(reader.faults()));
    }

    private ImportOutcome putAmongOthers(EventDocument document, ImportTerms terms, Actor actor, Instant now) {
        try {
            return transactions.call(() -> put(document, terms, actor, now));
        } catch (Refused refused) {
            return refused.why;
        }
    }

    private ImportOutcome put(EventDocument document, ImportTerms terms, Actor actor, Instant now) {
        events.waitForOthersWith(document.slug());
        var before = export.of(document.slug());
        terms.refusal().apply(before).ifPresent(why -> {
            throw new Refused(why);
        });
        var former = before.map(EventDocument::series).orElse(null);
        if (!series.mayMove(document.slug(), titleOf(former), titleOf(document.series()), actor)) {
            throw new Refused(new ImportOutcome.SeriesRefused());
        }
        if (before.isEmpty() && EventSlug.isReserved(document.slug())) {
            throw new Refused(new ImportOutcome.Faulty(
                    List.of(new Fault("/slug", DocumentRule.RESERVED.broken(document.slug())))));
        }
        resolveOrganisations(document);
        var known = knownEvents.withSlug(document.slug());
        if (known.isPresent()) {
            limits.hold(known.get().event());
            var inUse = SessionsInUse.in(document, places.wantedIn(known.get().event()));
            if (!inUse.sessions().isEmpty()) {
                throw new Refused(inUse);
            }
            var asked = QuestionsInUse.in(
                    document,
                    known.get().event().questions(),
                    code -> registrations.answeredIn(known.get().event(), code));
            if (!asked.questions().isEmpty()) {
                throw new Refused(asked);
            }
        }
        var merge = new DocumentMerge(document, known.orElse(null), actor, now);
        var revision = merge.revision();
        write(merge);
        editions.keep(merge.event(), revision);
        announcements.announce(revision);
        var released = limits.set(
                merge.event(),
                DocumentCapacities.ofEvent(document),
                DocumentCapacities.ofSessions(document, merge.sessions()),
                DocumentCapacities.ofOptions(document),
                actor,
                now);
        // Last, so that whoever is written to reads of sessions and places as they are then.
        occasions.announce(new EventRevised(
                merge.event(),
                revision.isOfStatus(),
                !revision.calendars().isEmpty(),
                released,
                terms.told(),
                terms.note(),
                actor,
                now));
        var after = export.of(document.slug()).orElseThrow();
        occasions.announce(new DocumentTaken(merge.event(), before.orElse(null), after, terms, actor, now));
        return known.isEmpty() ? new ImportOutcome.Created() : new ImportOutcome.Replaced();
    }

    private static String titleOf(Text series) {
        return series == null ? null : series.text();
    }

    private void write(DocumentMerge merge) {
        events.persist(merge.event());
        speakers.persist(merge.speakers());
        sessions.persist(merge.sessions().values());
        events.flush();
        merge.leaving().forEach(speakers::delete);
    }

    /**
     * Makes the speakers' organisations known, before the event is locked: nobody who registers waits until another
     * document is done that has brought the same new one.
     */
    private void resolveOrganisations(EventDocument document) {
        var types = new HashMap<String, OrganisationType>();
        document.speakers().stream()
                .filter(speaker -> speaker.organisation() != null)
                .forEach(speaker -> types.put(
                        speaker.organisation(),
                        Objects.requireNonNullElse(speaker.organisationType(), OrganisationType.OTHER)));
        organisations.resolve(types);
    }
}
