package org.openroundtable.registration.delegation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.openroundtable.capacity.LimitOwner.OfOrganisation;
import org.openroundtable.capacity.LimitOwner.OrganisationInEvent;
import org.openroundtable.capacity.LimitOwner.OrganisationInSession;
import org.openroundtable.capacity.OrganisationUse;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** How many people organisations have at events. */
@ApplicationScoped
public class Delegations implements PanacheRepository<Registration>, OrganisationUse {

    /** {@code %1$s} is of which organisation a registration {@code r} counts, {@code %2$s} which limits and registrations. */
    private static final String BEYOND = """
            select e.slug, cast(null as text) as session, o.id, o.name, l.per_organisation, count(*) as people
              from capacity_limit l join event e on e.id = l.event_id
              join registration r on r.event_id = l.event_id and r.holds_place
              join organisation o on o.id = %1$s
             where l.owner = 'event' and l.per_organisation is not null and %2$s
             group by e.slug, o.id, o.name, l.per_organisation having count(*) > l.per_organisation
            union all
            select e.slug, s.code, o.id, o.name, l.per_organisation, count(*)
              from capacity_limit l join event e on e.id = l.event_id join session s on s.id = l.session_id
              join place p on p.session_id = s.id and p.state in ('CONFIRMED', 'OFFERED')
              join registration r on r.id = p.registration_id
              join organisation o on o.id = %1$s
             where l.lock_order = 2 and l.per_organisation is not null and %2$s
             group by e.slug, s.code, o.id, o.name, l.per_organisation having count(*) > l.per_organisation
             order by 1, 4, 3, 2 nulls first""";

    /** Where more people of one organisation have a place at an event than may; nobody loses it. */
    public List<Excess> beyondLimitAt(Long event) {
        return excesses(getEntityManager()
                .createNativeQuery(BEYOND.formatted("r.organisation_id", "l.event_id = ?1"), Tuple.class)
                .setParameter(1, event));
    }

    /**
     * The same, at events that are not over, if several organisations were one, by the name of the first; none of their
     * people would lose a place.
     */
    public List<Excess> beyondLimitIfOne(List<Long> organisations, Instant now) {
        return excesses(getEntityManager()
                .createNativeQuery(
                        BEYOND.formatted("?1", "r.organisation_id = any (?2) and e.ends_at > ?3"), Tuple.class)
                .setParameter(1, organisations.get(0))
                .setParameter(2, organisations.toArray(Long[]::new))
                .setParameter(3, now));
    }

    @SuppressWarnings("unchecked")
    private static List<Excess> excesses(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Excess(
                                row.get("slug", String.class),
                                row.get("session", String.class),
                                row.get("id", Long.class),
                                row.get("name", String.class),
                                row.get("per_organisation", Integer.class),
                                row.get("people", Long.class)))
                        .toList();
    }

    /** Those of one organisation at an event who are registered or wait, in the order in which they came. */
    public List<Registration> active(Long event, Long organisation) {
        return list(
                "from Registration r left join fetch r.places where r.event.id = ?1 and r.organisation.id = ?2 and r.state"
                        + RegistrationState.IN_ACTIVE + " order by r.id",
                event,
                organisation);
    }

    /** Ids of events ahead at which people of the organisations wait for others of theirs to leave. */
    List<Long> waitingOf(Collection<Long> organisations, Instant now) {
        return getEntityManager()
                .createQuery("""
                        select distinct e.id from Registration r join r.event e left join r.places p
                        where r.organisation.id in ?1 and e.endsAt > ?2
                        and (r.state = WAITING and r.passedOver = ORGANISATION_FULL
                            or p.state = WAITING and p.passedOver = ORGANISATION_FULL)
                        order by e.id""", Long.class)
                .setParameter(1, organisations)
                .setParameter(2, now)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<OfOrganisation, Integer> taken(Long event, Long organisation) {
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery("""
                        select cast(null as bigint), count(*) from registration r
                         where r.organisation_id = ?2 and r.event_id = ?1 and r.holds_place
                        union all
                        select p.session_id, count(*) from registration r join place p on p.registration_id = r.id
                         where r.organisation_id = ?2 and r.event_id = ?1 and p.state in ('CONFIRMED', 'OFFERED')
                         group by p.session_id""")
                .setParameter(1, event)
                .setParameter(2, organisation)
                // A place may be in the making that can't be written yet.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        var taken = new HashMap<OfOrganisation, Integer>();
        for (var row : rows) {
            taken.put(
                    row[0] == null
                            ? new OrganisationInEvent(organisation)
                            : new OrganisationInSession(((Number) row[0]).longValue(), organisation),
                    ((Number) row[1]).intValue());
        }
        return taken;
    }
}
