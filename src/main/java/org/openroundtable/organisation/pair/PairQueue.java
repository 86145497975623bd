package org.openroundtable.organisation.pair;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.organisation.OrganisationType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** What waits for somebody to decide, what is surest and concerns most people first; and what was decided. */
@ApplicationScoped
public class PairQueue implements PanacheRepository<Pair> {

    /** Which pairs are shown. */
    public enum Part {
        OPEN("p.verdict is null", "p.weight desc, a.number + b.number desc, p.id"),
        UNSURE("p.verdict = 'UNSURE'", "p.weight desc, a.number + b.number desc, p.id"),
        DECIDED("p.verdict = 'DIFFERENT'", "p.decided_at desc, p.id");

        private final String condition;
        private final String order;

        Part(String condition, String order) {
            this.condition = condition;
            this.order = order;
        }
    }

    private static final String SIDE = """
            join lateral (
                 select o.id, o.name, o.type, o.country, count(r.id) as number,
                        (select array_agg(t.typed) from (
                             select s.organisation_typed as typed from registration s
                              where s.organisation_id = o.id and (:all or s.event_id in (select id from seen))
                              group by 1 order by count(*) desc, 1 limit 4) t) as typed
                   from organisation o left join registration r
                     on r.organisation_id = o.id and (:all or r.event_id in (select id from seen))
                  where o.id = p.%1$s_id
                    and exists (select from organisation_spelling k where k.organisation_id = o.id)
                  group by o.id) %2$s on :all or %2$s.number > 0
            """;

    private static final String PAIRS = """
            with seen as materialized (select id from event where slug in (:slugs))
            select p.id, p.evidence, p.verdict, p.decided_at, w.name as by_name,
                   a.id as a_id, a.name as a_name, a.type as a_type, a.country as a_country, a.number as a_number, a.typed as a_typed,
                   b.id as b_id, b.name as b_name, b.type as b_type, b.country as b_country, b.number as b_number, b.typed as b_typed
              from organisation_pair p
            """ + SIDE.formatted("low", "a") + SIDE.formatted("high", "b") + """
              left join staff_account w on w.id = p.decided_by_id and p.decided_by_kind = 'staff'
             where %s and (cast(:pair as bigint) is null or p.id = cast(:pair as bigint)) order by %s limit :most""";

    /** @param slugs of the events that may be seen, in which somebody has registered for both; null: all */
    @Transactional
    public List<FoundPair> first(Part part, Set<String> slugs, int most) {
        return found(PAIRS.formatted(part.condition, part.order), slugs, null, most);
    }

    /** One that may be seen, whatever was decided; at most one. */
    @Transactional
    public List<FoundPair> one(Long id, Set<String> slugs) {
        return found(PAIRS.formatted("true", "p.id"), slugs, id, 1);
    }

    @SuppressWarnings("unchecked")
    private List<FoundPair> found(String sql, Set<String> slugs, Long pair, int most) {
        return ((List<Tuple>) getEntityManager()
                        .createNativeQuery(sql, Tuple.class)
                        .setParameter("all", slugs == null)
                        .setParameter("slugs", slugs == null ? Set.of("") : slugs)
                        .setParameter("pair", pair)
                        .setParameter("most", most)
                        .getResultList())
                .stream().map(PairQueue::pair).toList();
    }

    private static FoundPair pair(Tuple row) {
        var one = side(row, "a_");
        var other = side(row, "b_");
        var isFirstLarger = one.registrations() >= other.registrations();
        var verdict = row.get("verdict", String.class);
        return new FoundPair(
                row.get("id", Long.class),
                isFirstLarger ? one : other,
                isFirstLarger ? other : one,
                row.get("evidence", String.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.get("decided_at", Instant.class),
                row.get("by_name", String.class));
    }

    private static PairSide side(Tuple row, String which) {
        var typed = row.get(which + "typed", String[].class);
        return new PairSide(
                row.get(which + "id", Long.class),
                row.get(which + "name", String.class),
                OrganisationType.valueOf(row.get(which + "type", String.class)),
                row.get(which + "country", String.class),
                row.get(which + "number", Long.class),
                typed == null ? List.of() : Arrays.asList(typed));
    }
}
