package org.openroundtable.registration.search;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.openroundtable.database.Likeness;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.registrant.Registrant;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Registrations as rows of a list. No entities: nothing is changed here, and of an export nothing is kept. */
@ApplicationScoped
class FoundRegistrations implements PanacheRepository<Registration> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Answers> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<String>> LIST = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> LISTS = new TypeReference<>() {};

    /** With what they are sorted by, so that of all that are found only those on the page are read. */
    private static final String FOUND =
            "with found as materialized (select r.id, %2$s as key from registration r where %1$s) ";

    private static final String ON_PAGE =
            "r.id in (select id from found where %1$s order by key%2$s, id%2$s limit :size)";

    /** Places and tags are read of those that are on the page, after it was cut out. */
    private static final String ROWS = """
            select id, state, registered_at, language, first_name, last_name, email, organisation_typed, organisation_type,
                   country, cast(answers as text) as answers,
                   (select cast(json_agg(json_build_array(s.code, p.state) order by s.starts_at, s.sort_order, s.id) as text)
                      from place p join session s on s.id = p.session_id
                     where p.registration_id = page.id and p.state <> 'CANCELLED') as places,
                   (select cast(json_agg(t.tag order by t.tag) as text) from registration_tag t
                     where t.registration_id = page.id) as tags,
                   %5$s,
                   %3$s as total
              from (select r.* from registration r where %1$s order by %2$s limit :size) page
             order by %4$s
            """;

    /** @param total of how many in all; null: to be asked for */
    record Rows(List<FoundRegistration> registrations, Long total) {}

    /**
     * Those that a filter lets through are looked for once, for the rows and for their number.
     *
     * @param behind id of a registration; null: from the first on
     */
    @SuppressWarnings("unchecked")
    Rows behind(SearchConditions search, Sorting sorting, Long behind, int size) {
        var once = search.areNarrow();
        var key = sorting.key();
        var where = behind == null
                ? "true"
                : "(%s) %s (select %s, one.id from registration one where one.id = :behind)"
                        .formatted(
                                once ? "key, id" : key.of("r") + ", r.id",
                                sorting.descending() ? "<" : ">",
                                key.of("one"));
        where = once ? ON_PAGE.formatted(where, sorting.descending() ? " desc" : "") : search.sql() + " and " + where;
        var sql = once ? FOUND.formatted(search.sql(), key.of("r")) : "";
        sql += ROWS.formatted(
                where,
                sorting.sql("r"),
                once ? "(select count(*) from found)" : "cast(null as bigint)",
                sorting.sql("page"),
                Origin.columns("page"));
        var query = query(sql, search, Tuple.class).setParameter("size", size);
        if (behind != null) {
            query.setParameter("behind", behind);
        }
        var rows = (List<Tuple>) query.getResultList();
        return new Rows(
                rows.stream().map(FoundRegistrations::registration).toList(),
                rows.isEmpty() ? null : rows.get(0).get("total", Long.class));
    }

    long count(SearchConditions search) {
        var sql = "select count(*) from registration r where " + search.sql();
        return ((Number) query(sql, search, Long.class).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    Map<RegistrationState, Long> states(SearchConditions search) {
        var sql =
                "select r.state as state, count(*) as number from registration r where " + search.sql() + " group by 1";
        return ((List<Tuple>) query(sql, search, Tuple.class).getResultList())
                .stream()
                        .collect(Collectors.toMap(
                                row -> RegistrationState.valueOf(row.get("state", String.class)),
                                row -> row.get("number", Long.class)));
    }

    @SuppressWarnings("unchecked")
    List<String> countries(Long event) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct cast(country as text) from registration where event_id = ?1 order by 1")
                .setParameter(1, event)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> tags(Long event) {
        return getEntityManager().createNativeQuery("""
                        select distinct t.tag from registration_tag t join registration r on r.id = t.registration_id
                         where r.event_id = ?1 order by 1""").setParameter(1, event).getResultList();
    }

    private Query query(String sql, SearchConditions search, Class<?> result) {
        getEntityManager().createNativeQuery(Likeness.SETTINGS).getSingleResult();
        var query = getEntityManager().createNativeQuery(sql, result);
        search.parameters().forEach(query::setParameter);
        return query;
    }

    private static FoundRegistration registration(Tuple row) {
        return new FoundRegistration(
                row.get("id", Long.class),
                RegistrationState.valueOf(row.get("state", String.class)),
                row.get("registered_at", Instant.class),
                row.get("language", String.class),
                new Registrant(
                        row.get("first_name", String.class),
                        row.get("last_name", String.class),
                        row.get("email", String.class),
                        row.get("organisation_typed", String.class),
                        OrganisationType.valueOf(row.get("organisation_type", String.class)),
                        row.get("country", String.class),
                        read(row.get("answers", String.class), ANSWERS, Answers.NONE)),
                places(read(row.get("places", String.class), LISTS, List.of())),
                read(row.get("tags", String.class), LIST, List.of()),
                Origin.of(row));
    }

    /** @param pairs of a code and the name of a state */
    private static Map<String, PlaceState> places(List<List<String>> pairs) {
        var places = new LinkedHashMap<String, PlaceState>();
        pairs.forEach(pair -> places.put(pair.get(0), PlaceState.valueOf(pair.get(1))));
        return places;
    }

    private static <T> T read(String json, TypeReference<T> type, T none) {
        try {
            return json == null ? none : JSON.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
