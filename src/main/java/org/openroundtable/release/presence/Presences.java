package org.openroundtable.release.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The pages that are open, as far as a server can know: opened a while ago, and no other one since. */
@ApplicationScoped
public class Presences implements PanacheRepositoryBase<Presence, Presence.Key> {

    /** Whoever has opened a page longer ago has gone, or is slow to write. */
    public static final Duration A_WHILE = Duration.ofMinutes(15);

    /**
     * Somebody opens a page, and with it leaves the one before.
     *
     * @return who else has it open, the last to come first
     */
    @Transactional
    public List<Presence> open(String slug, String page, Long account, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into draft_presence (slug, account_id, page, opened_at)
                        values (:slug, :account, :page, :now)
                        on conflict (slug, account_id)
                        do update set page = excluded.page, opened_at = excluded.opened_at""")
                .setParameter("slug", slug)
                .setParameter("account", account)
                .setParameter("page", page)
                .setParameter("now", now)
                .executeUpdate();
        return list(
                "slug = ?1 and page = ?2 and accountId <> ?3 and openedAt > ?4 order by openedAt desc, accountId",
                slug,
                page,
                account,
                now.minus(A_WHILE));
    }
}
