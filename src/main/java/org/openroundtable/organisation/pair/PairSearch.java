package org.openroundtable.organisation.pair;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.matching.Described;
import org.openroundtable.organisation.matching.Evidence;
import org.openroundtable.organisation.matching.Match;
import org.openroundtable.organisation.matching.Match.Candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Compares each record once with those that it resembles, after whoever brought it has been served. */
@ApplicationScoped
public class PairSearch implements PanacheRepository<Pair> {

    /** So many are compared in one transaction. */
    private static final int AT_ONCE = 25;

    private final Clock clock;
    private final Organisations organisations;

    PairSearch(Clock clock, Organisations organisations) {
        this.clock = clock;
        this.organisations = organisations;
    }

    @Scheduled(every = "30s", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void compareAll() {
        compareAll(clock.instant());
    }

    /** All that nobody compares just now. */
    public void compareAll(Instant now) {
        while (QuarkusTransaction.requiringNew().call(() -> compareSome(now)) == AT_ONCE) {
            // the next few
        }
    }

    @SuppressWarnings("unchecked")
    private int compareSome(Instant now) {
        var some = (List<Long>) getEntityManager()
                .createNativeQuery("""
                        update organisation set compared_at = :now where id in (
                               select id from organisation where compared_at is null
                                order by id limit :most for update skip locked)
                        returning id""", Long.class)
                .setParameter("now", now)
                .setParameter("most", AT_ONCE)
                .getResultList();
        some.forEach(id -> compare(id, now));
        return some.size();
    }

    private void compare(Long id, Instant now) {
        var name = organisations.findById(id).name;
        var known = new LinkedHashMap<Described, Long>();
        Described itself = null;
        for (var one : organisations.resembling(name)) {
            if (one.id().equals(id)) {
                itself = Described.of(one);
            } else {
                known.put(Described.of(one), one.id());
            }
        }
        if (itself != null) {
            Match.candidates(known.keySet(), itself)
                    .forEach(candidate -> keep(id, known.get(candidate.known()), candidate, now));
        }
    }

    /** What somebody has decided stays as it is. */
    private void keep(Long one, Long other, Candidate candidate, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into organisation_pair (low_id, high_id, evidence, weight, found_at)
                        values (least(?1, ?2), greatest(?1, ?2), ?3, ?4, ?5)
                        on conflict (low_id, high_id) do update set evidence = excluded.evidence, weight = excluded.weight""")
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, Evidence.written(candidate.resemblance().evidence()))
                .setParameter(4, candidate.weight())
                .setParameter(5, now)
                .executeUpdate();
    }
}
