package org.openroundtable.organisation.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.database.Likeness;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.OrganisationType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Finds records in the order of their names; those that have become part of another are not among them. */
@ApplicationScoped
public class OrganisationSearch implements PanacheRepository<Organisation> {

    private static final String FOUND = """
            select o.id, o.name, o.type, coalesce(o.country, counted.country) as country, counted.number
              from organisation o cross join lateral (
                   select count(*) as number,
                          case count(distinct r.country) when 1 then cast(min(r.country) as text) end as country
                     from registration r where r.organisation_id = o.id%s) counted
             where exists (select from organisation_spelling s where s.organisation_id = o.id%s)%s
             order by lower(o.name), o.id limit :size""";

    private static final String IN_EVENTS =
            " and r.event_id = any (array(select e.id from event e where e.slug in (:slugs)))";

    /**
     * A page of the list.
     *
     * @param after id of the last of the page before; null: the first page
     */
    @Transactional
    @SuppressWarnings("unchecked")
    public List<FoundOrganisation> page(OrganisationFilter filter, Long after, int size) {
        var parameters = new HashMap<String, Object>(Map.of("size", size));
        var query = getEntityManager().createNativeQuery(sql(filter, after, parameters), Tuple.class);
        parameters.forEach(query::setParameter);
        if (filter.text() != null) {
            getEntityManager().createNativeQuery(Likeness.SETTINGS).getSingleResult();
        }
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new FoundOrganisation(
                                row.get("id", Long.class),
                                row.get("name", String.class),
                                OrganisationType.valueOf(row.get("type", String.class)),
                                row.get("country", String.class),
                                row.get("number", Long.class)))
                        .toList();
    }

    private static String sql(OrganisationFilter filter, Long after, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        if (filter.slugs() != null) {
            conditions.add("counted.number > 0");
            parameters.put("slugs", filter.slugs());
        }
        if (filter.country() != null) {
            conditions.add("coalesce(o.country, counted.country) = :country");
            parameters.put("country", filter.country());
        }
        if (filter.type() != null) {
            conditions.add("o.type = :type");
            parameters.put("type", filter.type().name());
        }
        if (after != null) {
            conditions.add(
                    "(lower(o.name), o.id) > (select lower(l.name), l.id from organisation l where l.id = :after)");
            parameters.put("after", after);
        }
        return FOUND.formatted(
                filter.slugs() == null ? "" : IN_EVENTS,
                filter.text() == null
                        ? ""
                        : " and " + Likeness.condition(filter.text(), "searchable(s.written)", parameters),
                conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions));
    }
}
