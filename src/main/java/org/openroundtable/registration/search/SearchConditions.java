package org.openroundtable.registration.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openroundtable.database.Likeness;
import org.openroundtable.event.EventFacts;

/** What a filter says, as conditions of SQL on a row {@code r} of registrations, with named parameters. */
final class SearchConditions {

    private static final String PRESENCE =
            "%s (select from attendance a where a.registration_id = r.id and a.withdrawn_at is null and a.session_id in"
                    + " (select s.id from session s where s.event_id = :event and s.code in (:%s)))";

    private static final String BLOCK =
            "(r.access_code_id in (select c.id from access_code c where c.block_id in (:blocks))"
                    + " or r.invitation_id in (select i.id from invitation i where i.block_id in (:blocks)))";

    private static final String IN_EACH =
            "(select count(*) from place p join session s on s.id = p.session_id where p.registration_id = r.id"
                    + " and s.event_id = :event and p.state = 'CONFIRMED' and s.code in (:confirmedIn)) = ";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final EventFacts event;

    SearchConditions(EventFacts event, RegistrationFilter filter, CountedRegistrations counted) {
        this.event = event;
        add("r.event_id = :event", "event", event.id());
        in("r.id", "picked", filter.picked());
        if (filter.text() != null) {
            conditions.add(Likeness.condition(filter.text(), "r.search_text", parameters));
        }
        in("r.state", "states", filter.states().stream().map(Enum::name).toList());
        in("r.country", "countries", filter.countries());
        in(
                "r.organisation_type",
                "types",
                filter.types().stream().map(Enum::name).toList());
        sessions(filter);
        if (!filter.organisations().isEmpty()) {
            add(
                    "r.organisation_id in (select o.id from organisation o where o.name in (:organisations))",
                    "organisations",
                    filter.organisations());
        }
        if (!filter.tags().isEmpty()) {
            add(
                    "exists (select from registration_tag t where t.registration_id = r.id and t.tag in (:tags))",
                    "tags",
                    filter.tags());
        }
        in("r.access_code_id", "codes", filter.codes());
        if (!filter.blocks().isEmpty()) {
            add(BLOCK, "blocks", filter.blocks());
        }
        if (filter.invited()) {
            conditions.add("r.invitation_id is not null");
        }
        days(filter.from(), filter.until());
        answers(filter);
        if (!filter.present().isEmpty()) {
            add(PRESENCE.formatted("exists", "present"), "present", filter.present());
        }
        if (!filter.absent().isEmpty()) {
            add(PRESENCE.formatted("not exists", "absent"), "absent", filter.absent());
        }
        if (!filter.confirmedIn().isEmpty()) {
            add(IN_EACH + filter.confirmedIn().size(), "confirmedIn", filter.confirmedIn());
        }
        if (!filter.counted().isEmpty()) {
            conditions.add(filter.counted().stream()
                    .map(as -> "r.id in (" + counted.sql(as) + ")")
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** They ask for more than that it is this event. */
    boolean areNarrow() {
        return conditions.size() > 1;
    }

    private void sessions(RegistrationFilter filter) {
        if (filter.sessions().isEmpty() && filter.places().isEmpty()) {
            return;
        }
        var place =
                new StringBuilder("r.id in (select p.registration_id from place p join session s on s.id = p.session_id"
                        + " where s.event_id = :event");
        if (!filter.sessions().isEmpty()) {
            place.append(" and s.code in (:sessions)");
            parameters.put("sessions", filter.sessions());
        }
        if (filter.places().isEmpty()) {
            place.append(" and p.state <> 'CANCELLED'");
        } else {
            place.append(" and p.state in (:places)");
            parameters.put("places", filter.places().stream().map(Enum::name).toList());
        }
        conditions.add(place.append(')').toString());
    }

    private void days(LocalDate from, LocalDate until) {
        if (from != null) {
            add(
                    "r.registered_at >= :from",
                    "from",
                    from.atStartOfDay(event.timeZone()).toInstant());
        }
        if (until != null) {
            add(
                    "r.registered_at < :until",
                    "until",
                    until.plusDays(1).atStartOfDay(event.timeZone()).toInstant());
        }
    }

    /** An answer is a text, a number or yes or no, or an array of what was chosen; all are compared as texts. */
    private void answers(RegistrationFilter filter) {
        var number = 0;
        for (var answer : filter.answers().entrySet()) {
            var question = "question" + number;
            var chosen = "chosen" + number++;
            parameters.put(question, answer.getKey());
            add(
                    "(r.answers ->> :%1$s in (:%2$s) or exists (select from jsonb_array_elements_text(case jsonb_typeof(r.answers -> :%1$s) when 'array' then r.answers -> :%1$s else '[]' end) one where one in (:%2$s)))"
                            .formatted(question, chosen),
                    chosen,
                    answer.getValue());
        }
        for (var code : filter.answered()) {
            var question = "answered" + number++;
            add("coalesce(r.answers ->> :%1$s, 'false') <> 'false'".formatted(question), question, code);
        }
    }

    private void in(String column, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            add(column + " in (:" + name + ")", name, values);
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
