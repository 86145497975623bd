package org.openroundtable.document;

import java.time.OffsetDateTime;
import java.util.List;

import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.LinkedDocument;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * An event with its speakers and sessions. What is null is absent from the JSON; instants carry the offset of the
 * event's zone.
 *
 * @param slug name in URLs
 * @param description Markdown
 * @param audience who should attend
 * @param status null: it takes place as announced
 * @param timeZone IANA name
 * @param languages BCP 47 tags
 * @param accentColour #rrggbb
 */
@JsonInclude(Include.NON_NULL)
public record EventDocument(
        String slug,
        String title,
        String series,
        Integer edition,
        String summary,
        String description,
        String audience,
        EventMode mode,
        EventStatus status,
        String venue,
        String timeZone,
        List<String> languages,
        String accentColour,
        Organiser organiser,
        Registration registration,
        List<Document> documents,
        List<Speaker> speakers,
        List<Session> sessions) {

    /** @param country ISO 3166-1 alpha-2 */
    @JsonInclude(Include.NON_NULL)
    public record Organiser(String name, String country, String email) {}

    /**
     * @param opensAt null: open until it closes
     * @param closesAt null: nobody can register
     * @param capacity null: no limit
     * @param waitlist null: nobody waits when all is taken
     * @param confirmAddress whether addresses are confirmed before anything else
     * @param holdMinutes how long places wait for that
     * @param offerMinutes how long a place from the waiting list is on offer; null: it is given at once
     * @param changesUntil last moment for a registrant's own changes; null: the end of the last session
     */
    @JsonInclude(Include.NON_NULL)
    public record Registration(
            OffsetDateTime opensAt,
            OffsetDateTime closesAt,
            Integer capacity,
            Boolean waitlist,
            Boolean confirmAddress,
            Integer holdMinutes,
            Integer offerMinutes,
            OffsetDateTime changesUntil) {}

    /** @param url http or https */
    public record Document(String title, String url, LinkedDocument.Kind kind) {}

    /**
     * @param id unique in the document
     * @param title academic or other title before the name
     * @param country ISO 3166-1 alpha-2
     * @param biography Markdown
     */
    @JsonInclude(Include.NON_NULL)
    public record Speaker(
            String id,
            String title,
            String name,
            String organisation,
            OrganisationType organisationType,
            String country,
            String position,
            String biography) {}

    /**
     * @param code unique in the document; what a session is known by from one document to the next
     * @param description Markdown
     * @param joinUrl for registered people only
     * @param registrable null: open to everybody who is registered
     * @param capacity null: no limit
     * @param waitlist null: nobody waits when all is taken
     */
    @JsonInclude(Include.NON_NULL)
    public record Session(
            String code,
            SessionType type,
            String title,
            String description,
            String track,
            String room,
            OffsetDateTime start,
            OffsetDateTime end,
            String joinUrl,
            List<Appearance> speakers,
            Boolean registrable,
            Integer capacity,
            Boolean waitlist) {

        boolean isRegistrable() {
            return Boolean.TRUE.equals(registrable);
        }
    }

    /** @param speaker the id of a speaker of the document */
    public record Appearance(String speaker, Role role) {}
}
