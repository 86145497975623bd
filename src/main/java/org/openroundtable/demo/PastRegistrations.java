package org.openroundtable.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.Event;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Registrations that lie in the past, with their history. The desk writes what happens now; these are written as it
 * would have done: everybody had a place at once, confirmed the address or not, and some gave the place back.
 */
@ApplicationScoped
class PastRegistrations implements PanacheRepository<Registration> {

    private static final String ENTER = """
            with line as (
                select *, row_number() over (order by registered) as arrival
                  from jsonb_to_recordset(cast(:lines as jsonb)) as person (
                       registered timestamptz, confirmed timestamptz, ended timestamptz, state text, reason text,
                       sessions text, answers jsonb, "firstName" text, "lastName" text, email text, "emailKey" text,
                       "organisationId" bigint, organisation text, "organisationTyped" text, "organisationType" text,
                       country text, language text)
            ), entered as (
                insert into registration (
                       id, event_id, state, state_since, holds_place, arrival, registered_at, first_name, last_name,
                       email, email_key, organisation_id, organisation_typed, organisation_type, country, answers,
                       language)
                select nextval('registration_seq'), :event, state, coalesce(ended, confirmed), ended is null, arrival,
                       registered, "firstName", "lastName", email, "emailKey", "organisationId",
                       coalesce("organisationTyped", organisation), "organisationType", country, answers, language
                  from line
                returning id, arrival
            ), person as (
                select entered.id, line.* from line join entered using (arrival)
            ), seat as (
                select person.*, session.id as session_id
                  from person join session on event_id = :event and code = any (string_to_array(sessions, ' '))
            ), seated as (
                insert into place (id, registration_id, session_id, state, state_since, arrival, revision)
                select nextval('place_seq'), id, session_id,
                       case when ended is null then 'CONFIRMED' else 'CANCELLED' end, coalesce(ended, registered), 0,
                       case when ended is null then 0 else 1 end
                  from seat
            ), span (registration_id, session_id, state, reason, valid_from, valid_until) as (
                select id, cast(null as bigint), 'PENDING_EMAIL', 'REGISTERED', registered, coalesce(confirmed, ended)
                  from person
                union all
                select id, null, 'CONFIRMED', 'ADDRESS_CONFIRMED', confirmed, ended
                  from person where confirmed is not null
                union all
                select id, null, state, reason, ended, null from person where ended is not null
                union all
                select id, session_id, 'CONFIRMED', 'REGISTERED', registered, ended from seat
                union all
                select id, session_id, 'CANCELLED', reason, ended, null from seat where ended is not null
            ), remembered as (
                insert into history_entry (
                       id, event_id, registration_id, session_id, state, reason, valid_from, valid_until)
                select nextval('history_entry_seq'), :event, span.* from span
            )
            update capacity_limit set
                   arrivals = case when owner = 'event' then (select count(*) from line) else 0 end,
                   taken = case when owner = 'event'
                           then (select count(*) from person where ended is null)
                           else (select count(*) from seat where ended is null and seat.session_id = capacity_limit.session_id)
                           end
             where event_id = :event
            """;

    private final Organisations organisations;
    private final ObjectMapper json;

    PastRegistrations(Organisations organisations, ObjectMapper json) {
        this.organisations = organisations;
        this.json = json;
    }

    /** How many have registered for an event, in whatever state they are. */
    @Transactional
    long countIn(String slug) {
        return (long) getEntityManager()
                .createNativeQuery(
                        "select count(*) from registration where event_id = (select id from event where slug = :slug)",
                        Long.class)
                .setParameter("slug", slug)
                .getSingleResult();
    }

    /** Once, into an event without registrations and with room for all. */
    @Transactional(TxType.MANDATORY)
    void enter(Event event, List<Row> people) {
        var byName = resolve(people);
        var lines = new ArrayList<Map<String, Object>>();
        for (var person : people) {
            var line = new HashMap<String, Object>(person.fields());
            line.put("emailKey", new EmailAddress(person.text("email")).key());
            line.put("organisationId", byName.get(person.text("organisation")).id);
            line.put("organisationType", person.organisationType().name());
            line.put("answers", person.registrant().answers());
            lines.add(line);
        }
        flush();
        getEntityManager()
                .createNativeQuery(ENTER)
                .setParameter("event", event.id())
                .setParameter("lines", write(lines))
                .executeUpdate();
    }

    /** By name; other spellings in use lead to the same organisation from here on. */
    private Map<String, Organisation> resolve(List<Row> people) {
        var known = new HashMap<String, Organisation>();
        for (var person : people) {
            var name = person.text("organisation");
            var organisation =
                    known.computeIfAbsent(name, any -> organisations.resolve(name, person.organisationType()));
            if (person.text("organisationTyped") != null) {
                organisations.alias(organisation, person.text("organisationTyped"));
            }
        }
        return known;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
