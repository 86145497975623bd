package org.openroundtable.registration.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.openroundtable.event.Event;
import org.openroundtable.language.Language;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Counts those who are registered and have confirmed their addresses, by what decides of which changes they are told. */
@ApplicationScoped
class Kinds implements PanacheRepository<Registration> {

    /** Parts: of which registrations, and of which of their places. */
    private static final String COUNTED = """
            select r.state, r.language, p.wanted, coalesce(p.is_held, false) as is_held, count(*) as number
              from registration r left join (
                   select p.registration_id, bool_or(s.status <> 'CANCELLED') as is_held,
                          string_agg(case when s.id = any(cast(:sessions as bigint[])) then s.id || ' ' || p.state end,
                                     ',' order by s.id) as wanted
                     from place p join session s on s.id = p.session_id
                    where p.state <> 'CANCELLED' and %2$s group by 1) p on p.registration_id = r.id
             where r.state in ('PENDING_APPROVAL', 'CONFIRMED', 'WAITING') and %1$s
             group by 1, 2, 3, 4""";

    /** Enough where the event as a whole stays as it is. */
    private static final String OF_SESSIONS = "s.id = any(cast(:sessions as bigint[]))";

    Map<Kind, Long> in(Event event, List<CalendarChange> changes) {
        var isOfEvent = changes.stream().anyMatch(CalendarChange::isOfEvent);
        var sql = COUNTED.formatted("r.event_id = :event", isOfEvent ? "s.event_id = :event" : OF_SESSIONS);
        return counted(
                getEntityManager().createNativeQuery(sql, Tuple.class).setParameter("event", event.id()), changes);
    }

    /** @param registrations ids */
    Map<Kind, Long> among(Set<Long> registrations, List<CalendarChange> changes) {
        var sql = COUNTED.formatted("r.id in (:among)", "p.registration_id in (:among)");
        return counted(
                getEntityManager().createNativeQuery(sql, Tuple.class).setParameter("among", registrations), changes);
    }

    @SuppressWarnings("unchecked")
    private static Map<Kind, Long> counted(Query query, List<CalendarChange> changes) {
        var sessions = changes.stream()
                .filter(change -> !change.isOfEvent())
                .map(change -> change.session().id())
                .toArray(Long[]::new);
        return ((List<Tuple>) query.setParameter("sessions", sessions).getResultList())
                .stream().collect(Collectors.toMap(Kinds::kind, row -> row.get("number", Long.class), Long::sum));
    }

    private static Kind kind(Tuple row) {
        return new Kind(
                RegistrationState.valueOf(row.get("state", String.class)),
                Language.accepted(row.get("language", String.class)),
                wanted(row.get("wanted", String.class)),
                !row.get("is_held", Boolean.class));
    }

    /** @param pairs of an id and the name of a state; null: none */
    private static Map<Long, PlaceState> wanted(String pairs) {
        return pairs == null
                ? Map.of()
                : Arrays.stream(pairs.split(","))
                        .map(pair -> pair.split(" "))
                        .collect(Collectors.toMap(pair -> Long.valueOf(pair[0]), pair -> PlaceState.valueOf(pair[1])));
    }
}
