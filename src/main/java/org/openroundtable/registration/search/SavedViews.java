package org.openroundtable.registration.search;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.event.EventFacts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Lists of an event's registrations that somebody has given a name: for themselves, or for all who see them. */
@ApplicationScoped
public class SavedViews implements PanacheRepository<SavedView> {

    /** Of an event that one account sees. */
    public static final int MOST = 50;

    public static final int LONGEST_NAME = 80;

    /** One statement: what has the name is replaced, and what would be one too many is not written. */
    private static final String SAVE = """
            insert into saved_view (event_id, account_id, name, query, shared, saved_at)
            select ?1, ?2, ?3, ?4, ?5, ?6
             where (select count(*) from saved_view where event_id = ?1 and (shared or account_id = ?2) and name <> ?3) < ?7
                on conflict (event_id, account_id, name)
                do update set query = excluded.query, shared = excluded.shared, saved_at = excluded.saved_at
            """;

    /**
     * One that somebody sees.
     *
     * @param query as in the address of the list, without the sign before it; empty: all as usual
     * @param owner who has saved it
     */
    public record View(Long id, String name, String query, boolean shared, String owner) {}

    /** Those of an account, and those that others share; by name. */
    @Transactional
    public List<View> of(EventFacts event, StaffAccount account) {
        return getEntityManager()
                .createQuery("""
                        select new org.openroundtable.registration.search.SavedViews$View(
                               v.id, v.name, v.query, v.shared, a.name)
                          from SavedView v join StaffAccount a on a.id = v.accountId
                         where v.eventId = ?1 and (v.shared or v.accountId = ?2) order by v.name, v.id""", View.class)
                .setParameter(1, event.id())
                .setParameter(2, account.id())
                .getResultList();
    }

    /** @return false: there are too many already */
    @Transactional
    public boolean save(
            EventFacts event, StaffAccount account, String name, boolean shared, Listing listing, Instant now) {
        return getEntityManager()
                        .createNativeQuery(SAVE)
                        .setParameter(1, event.id())
                        .setParameter(2, account.id())
                        .setParameter(3, name)
                        .setParameter(4, listing.query())
                        .setParameter(5, shared)
                        .setParameter(6, now)
                        .setParameter(7, MOST)
                        .executeUpdate()
                == 1;
    }

    /** One's own, or one that is shared. */
    @Transactional
    public void remove(EventFacts event, StaffAccount account, Long id) {
        delete("id = ?1 and eventId = ?2 and (shared or accountId = ?3)", id, event.id(), account.id());
    }
}
