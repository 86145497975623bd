package org.openroundtable.site.registrant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.openroundtable.language.Text;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.attendance.Attended;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;

/** Everything that is kept about a registrant, for themselves (GDPR art. 15 and 20; Regulation (EU) 2018/1725 art. 17 and 22). */
public record OwnData(
        String event,
        RegistrationState status,
        Instant registeredAt,
        String language,
        String firstName,
        String lastName,
        String email,
        String organisation,
        OrganisationType organisationType,
        String country,
        @JsonAnyGetter Map<String, JsonNode> answers,
        List<OwnPlace> sessions,
        List<OwnSession> openSessions,
        String code,
        List<OwnAttendance> attendance,
        String reason) {

    /** @param held it counts as confirmed, and is theirs once the registration is */
    public record OwnPlace(
            String code, Text title, Instant start, Instant end, boolean cancelled, PlaceState status, boolean held) {}

    /** Open to whoever is confirmed for the event. */
    public record OwnSession(String code, Text title, Instant start, Instant end, boolean cancelled) {}

    /**
     * Was present there.
     *
     * @param until when that was taken back; null: it was not
     */
    public record OwnAttendance(String session, Instant since, Instant until, boolean withoutPlace) {}

    /** @param reason why an organiser has ended it, as they were told; null: they were told nothing, or it has not ended */
    static OwnData of(RegistrationView view, List<Attended> attendance, String reason) {
        var typed = view.registrant();
        return new OwnData(
                view.event(),
                view.state(),
                view.registeredAt(),
                view.language(),
                typed.firstName(),
                typed.lastName(),
                typed.email(),
                typed.organisation(),
                typed.organisationType(),
                typed.country(),
                view.questions().own(typed.answers()),
                view.places().stream()
                        .map(place -> new OwnPlace(
                                place.session(),
                                place.title(),
                                place.startsAt(),
                                place.endsAt(),
                                place.cancelled(),
                                place.state(),
                                place.state().isHeldFor(view.state())))
                        .toList(),
                view.programme().stream()
                        .filter(PlaceView::isOpen)
                        .map(open -> new OwnSession(
                                open.session(), open.title(), open.startsAt(), open.endsAt(), open.cancelled()))
                        .toList(),
                Objects.toString(view.code(), null),
                attendance.stream()
                        .map(one -> new OwnAttendance(one.session(), one.since(), one.until(), one.withoutPlace()))
                        .toList(),
                reason);
    }
}
