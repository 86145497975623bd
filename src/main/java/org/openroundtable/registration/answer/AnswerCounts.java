package org.openroundtable.registration.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** How many have answered what. Registrations count in whatever state they are: their answers are kept. */
@ApplicationScoped
public class AnswerCounts implements PanacheRepository<Registration> {

    /**
     * By the codes of questions. Whoever says no counts nowhere: so does whoever leaves a box empty.
     *
     * @param slug of an event; where there is none, nobody has answered
     */
    public Map<String, Long> of(String slug) {
        return rows("""
                        select a.key as question, count(*) as answered
                        from registration r join event e on e.id = r.event_id, jsonb_each(r.answers) a
                        where e.slug = ?1 and a.value <> to_jsonb(false) group by a.key""", slug).stream()
                .collect(Collectors.toMap(
                        row -> row.get("question", String.class),
                        row -> row.get("answered", Number.class).longValue()));
    }

    /**
     * How many have chosen which option.
     *
     * @param questions codes of those that have options
     */
    public Map<AnswerOption, Long> ofOptions(String slug, Collection<String> questions) {
        return rows("""
                        select a.key as question, o.code as chosen, count(*) as answered
                        from registration r join event e on e.id = r.event_id, jsonb_each(r.answers) a,
                            jsonb_array_elements_text(case jsonb_typeof(a.value)
                                when 'array' then a.value
                                when 'string' then jsonb_build_array(a.value)
                                else '[]' end) o(code)
                        where e.slug = ?1 and a.key = any(?2) group by a.key, o.code""", slug, questions.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(
                        row -> new AnswerOption(row.get("question", String.class), row.get("chosen", String.class)),
                        row -> row.get("answered", Number.class).longValue()));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Object... parameters) {
        var query = getEntityManager().createNativeQuery(sql, Tuple.class);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getResultList();
    }
}
