package org.openroundtable.organisation.naming;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.event.EventFacts;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.naming.NamingAct.Kept;
import org.openroundtable.organisation.naming.NamingAct.OrganisationHidden;
import org.openroundtable.organisation.naming.NamingAct.OrganisationLeftToRule;
import org.openroundtable.organisation.naming.NamingAct.OrganisationListed;
import org.openroundtable.organisation.naming.NamingAct.OrganisationShown;
import org.openroundtable.organisation.naming.NamingAct.OrganisationUnlisted;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Knows which organisations are named in public, and changes it. */
@ApplicationScoped
public class Namings implements PanacheRepository<Organisation> {

    /** Of a registration {@code r}. Somebody who gives their own name as that of an organisation does not vouch for one. */
    private static final String VOUCHES = """
            r.state = 'CONFIRMED' and r.vouched_at is not null and searchable(r.organisation_typed) not in (
                searchable(concat_ws(' ', r.first_name, r.last_name)),
                searchable(concat_ws(' ', r.last_name, r.first_name)))""";

    /** Of an organisation {@code o} and those that it was made one with; what was hidden of one is not shown of all. */
    private static final String DECIDED = """
            (select bool_and(n.shown) from organisation_naming n
              where n.event_id = %s and (n.organisation_id = o.id or n.organisation_id in (
                    select m.merged_id from organisation_merge m where m.kept_id = o.id and m.undone_at is null and not m.split)))""";

    private static final String OF_EVENT = """
            select o.id, o.name, o.type, o.unlisted, here.persons, coalesce(cast(o.country as text), here.country) as country,
                   exists (select from registration r
                            where r.event_id = :event and r.organisation_id = o.id and %s) as vouched,
                   %s as shown
              from (select organisation_id, count(*) as persons,
                           mode() within group (order by cast(country as text)) as country from registration
                     where event_id = :event and state = 'CONFIRMED' group by organisation_id) here
              join organisation o on o.id = here.organisation_id
             order by lower(o.name), o.name""".formatted(VOUCHES, DECIDED.formatted(":event"));

    private static final String KNOWN = """
            select name from (
              select o.name from organisation o where not o.unlisted and exists (
                select from registration r
                 where r.organisation_id = o.id and %s and %s is not false)
              union
              select o.name from organisation_naming n
                left join organisation_merge m
                  on m.merged_id = n.organisation_id and m.undone_at is null and not m.split
                join organisation o on o.id = coalesce(m.kept_id, n.organisation_id)
               where n.shown and not o.unlisted
              union
              select s.organisation from speaker s
               where s.organisation is not null and not exists (
                     select from organisation o where o.name = s.organisation and o.unlisted)) known
             order by lower(name), name""".formatted(VOUCHES, DECIDED.formatted("r.event_id"));

    private final Event<ActRecorded> announcements;

    Namings(Event<ActRecorded> announcements) {
        this.announcements = announcements;
    }

    /** All with a confirmed registration, named in public or not, by name. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Participant> of(EventFacts event) {
        var rows = (List<Tuple>) getEntityManager()
                .createNativeQuery(OF_EVENT, Tuple.class)
                .setParameter("event", event.id())
                .getResultList();
        return rows.stream().map(Namings::participant).toList();
    }

    /** Names that are public because of any event, in alphabetical order, for a type-ahead. */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> known() {
        return getEntityManager().createNativeQuery(KNOWN, String.class).getResultList();
    }

    /**
     * Decides whether an organisation is named in the public list of an event.
     *
     * @param decision empty: it is left to whether somebody vouches for it
     * @return false: nobody from there is confirmed for the event, and nothing was done
     */
    @Transactional
    public boolean decide(EventFacts event, Long organisation, Optional<Decision> decision, Actor actor, Instant now) {
        var participant =
                of(event).stream().filter(one -> one.id().equals(organisation)).findFirst();
        participant
                .filter(one -> !decision.equals(Optional.ofNullable(one.decision())))
                .ifPresent(one -> {
                    write(event, one, decision, now);
                    var kept = new Kept(one.id(), one.name());
                    var act = decision.isEmpty()
                            ? new OrganisationLeftToRule(kept)
                            : decision.get() == Decision.SHOWN
                                    ? new OrganisationShown(kept)
                                    : new OrganisationHidden(kept);
                    announcements.fire(new ActRecorded(event.slug(), act, actor, now));
                });
        return participant.isPresent();
    }

    private void write(EventFacts event, Participant one, Optional<Decision> decision, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        delete from organisation_naming n
                         where n.event_id = ?1 and (n.organisation_id = ?2 or n.organisation_id in (
                               select m.merged_id from organisation_merge m where m.kept_id = ?2 and m.undone_at is null and not m.split))""")
                .setParameter(1, event.id())
                .setParameter(2, one.id())
                .executeUpdate();
        decision.ifPresent(made -> getEntityManager()
                .createNativeQuery("""
                        insert into organisation_naming (event_id, organisation_id, shown, decided_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict (event_id, organisation_id) do update set shown = ?3, decided_at = ?4""")
                .setParameter(1, event.id())
                .setParameter(2, one.id())
                .setParameter(3, made == Decision.SHOWN)
                .setParameter(4, now)
                .executeUpdate());
    }

    /** Lets an organisation be named nowhere in public, or again wherever somebody vouches for it; false: there is none. */
    @Transactional
    public boolean unlist(Long organisation, boolean unlisted, Actor actor, Instant now) {
        var known = findByIdOptional(organisation);
        known.filter(one -> one.unlisted != unlisted).ifPresent(one -> {
            one.unlisted = unlisted;
            var kept = new Kept(one.id, one.name);
            var act = unlisted ? new OrganisationUnlisted(kept) : new OrganisationListed(kept);
            announcements.fire(new ActRecorded(null, act, actor, now));
        });
        return known.isPresent();
    }

    private static Participant participant(Tuple row) {
        var shown = row.get("shown", Boolean.class);
        return new Participant(
                row.get("id", Long.class),
                row.get("name", String.class),
                OrganisationType.valueOf(row.get("type", String.class)),
                row.get("country", String.class),
                row.get("persons", Long.class),
                row.get("vouched", Boolean.class),
                shown == null ? null : shown ? Decision.SHOWN : Decision.HIDDEN,
                row.get("unlisted", Boolean.class));
    }
}
