package org.openroundtable.registration.attendance;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.programme.SessionFacts;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.secret.ShortCode;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds who stands at the door, with all that there is to say to them, in one statement: others queue behind. */
@ApplicationScoped
class Attendees implements PanacheRepository<Registration> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> STATES = new TypeReference<>() {};

    private static final String ATTENDEE = """
            select r.id, concat_ws(' ', r.first_name, r.last_name) as name, r.organisation_typed, r.state,
                   (select cast(json_object_agg(s.code, p.state) as text) from place p join session s on s.id = p.session_id
                     where p.registration_id = r.id and p.state <> 'CANCELLED') as places,
                   a.marked_at, a.source, a.without_place, account.name as marked_by
              from registration r
              left join attendance a on a.registration_id = r.id and a.session_id = ?2 and a.withdrawn_at is null
              left join staff_account account on account.id = a.marked_by_id and a.marked_by_kind = 'staff'
             where r.event_id = ?1 and\s""";

    Optional<Attendee> inEvent(Long event, SessionFacts session, Long registration) {
        return attendee("r.id = ?3", event, session, registration);
    }

    Optional<Attendee> withCode(Long event, SessionFacts session, ShortCode code) {
        return attendee("r.short_code = ?3", event, session, code.value());
    }

    @SuppressWarnings("unchecked")
    private Optional<Attendee> attendee(String condition, Long event, SessionFacts session, Object value) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery(ATTENDEE + condition, Tuple.class)
                        .setParameter(1, event)
                        .setParameter(2, session.id())
                        .setParameter(3, value)
                        .getResultList())
                .stream().findFirst().map(Attendees::attendee);
    }

    /** With its event, which the history asks for. */
    Registration registration(Attendee attendee) {
        return find("from Registration r join fetch r.event where r.id = ?1", attendee.registration())
                .singleResult();
    }

    private static Attendee attendee(Tuple row) {
        var markedAt = row.get("marked_at", Instant.class);
        return new Attendee(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("organisation_typed", String.class),
                RegistrationState.valueOf(row.get("state", String.class)),
                places(row.get("places", String.class)),
                markedAt == null
                        ? null
                        : new Mark(
                                markedAt,
                                AttendanceSource.valueOf(row.get("source", String.class)),
                                row.get("without_place", Boolean.class),
                                row.get("marked_by", String.class)));
    }

    /** @param json names of states, by the codes of sessions */
    private static Map<String, PlaceState> places(String json) {
        try {
            return json == null
                    ? Map.of()
                    : JSON.readValue(json, STATES).entrySet().stream()
                            .collect(
                                    Collectors.toMap(Map.Entry::getKey, place -> PlaceState.valueOf(place.getValue())));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
