package org.openroundtable.organisation.pair;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Pairs implements PanacheRepository<Pair> {

    /** Remembers what somebody has decided of two records, whether or not anybody was asked; within a transaction. */
    public void decide(Long one, Long other, Verdict verdict, Actor actor, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into organisation_pair
                            (low_id, high_id, found_at, verdict, decided_at, decided_by_kind, decided_by_id)
                        values (least(?1, ?2), greatest(?1, ?2), ?3, ?4, ?3, ?5, ?6)
                        on conflict (low_id, high_id) do update set verdict = excluded.verdict,
                            decided_at = excluded.decided_at, decided_by_kind = excluded.decided_by_kind,
                            decided_by_id = excluded.decided_by_id""")
                .setParameter(1, one)
                .setParameter(2, other)
                .setParameter(3, now)
                .setParameter(4, verdict.name())
                .setParameter(5, actor.kind())
                .setParameter(6, actor.id())
                .executeUpdate();
    }

    /** Nobody has decided any more; within a transaction. */
    public void reopen(Long one, Long other) {
        find("low = ?1 and high = ?2", Math.min(one, other), Math.max(one, other))
                .firstResultOptional()
                .ifPresent(Pair::reopen);
    }
}
