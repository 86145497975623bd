package org.openroundtable.account.role;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange.RoleChanged;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Who is what where. */
@ApplicationScoped
public class RoleGrants implements PanacheRepository<RoleGrant> {

    private static final String HERE =
            "accountId = ?1 and slug is not distinct from ?2 and series is not distinct from ?3";

    private final Event<AccountChanged> announcements;

    RoleGrants(Event<AccountChanged> announcements) {
        this.announcements = announcements;
    }

    /** All that an account may do now; one query. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Access accessOf(Long account) {
        var rows = (List<Tuple>) getEntityManager()
                .createNativeQuery("""
                        select coalesce(g.slug, e.slug) as slug, g.role as role
                        from role_grant g left join event e on e.series = g.series
                        where g.account_id = ?1""", Tuple.class)
                .setParameter(1, account)
                .getResultList();
        return Access.of(rows.stream()
                .map(row ->
                        new Access.Granted(row.get("slug", String.class), Role.valueOf(row.get("role", String.class))))
                .toList());
    }

    /** The account is this there from now on, and nothing else. */
    @Transactional
    public void grant(Long account, Role role, Scope scope, Actor actor, Instant at) {
        var former = find(HERE, account, scope.slug(), scope.series()).firstResultOptional();
        var before = former.map(RoleGrant::told).orElse(null);
        var grant = former.orElseGet(() -> {
            var fresh = new RoleGrant();
            fresh.accountId = account;
            fresh.slug = scope.slug();
            fresh.series = scope.series();
            return fresh;
        });
        if (grant.role != role) {
            grant.role = role;
            grant.grantedAt = at;
            persist(grant);
            announcements.fire(new AccountChanged(account, new RoleChanged(before, grant.told()), actor, at));
        }
    }

    /** The account is nothing there from now on. */
    @Transactional
    public void revoke(Long account, Scope scope, Actor actor, Instant at) {
        find(HERE, account, scope.slug(), scope.series()).firstResultOptional().ifPresent(grant -> {
            delete(grant);
            announcements.fire(new AccountChanged(account, new RoleChanged(grant.told(), null), actor, at));
        });
    }

    /** Whether anybody who can sign in has the whole installation in their hands. */
    public boolean isAdministered() {
        return !administrators().isEmpty();
    }

    /** Those who can sign in. */
    List<Long> administrators() {
        return getEntityManager()
                .createQuery("""
                        select a.id from RoleGrant g join StaffAccount a on a.id = g.accountId
                        where g.role = ?1 and a.removedAt is null and a.passwordHash is not null""", Long.class)
                .setParameter(1, Role.ADMINISTRATOR)
                .getResultList();
    }

    /** Who works on an event, by name; those of its series too. */
    @Transactional
    public List<Member> teamOf(String slug) {
        return members("g.slug = ?1 or g.series = (select e.texts.series from Event e where e.slug = ?1)", slug);
    }

    /** Everybody's roles, by name. */
    @Transactional
    public List<Member> all() {
        return members("?1 is not null", "");
    }

    /** What somebody is, and where. */
    @Transactional
    public List<Member> rolesOf(Long account) {
        return members("a.id = ?1", account);
    }

    private List<Member> members(String condition, Object value) {
        return getEntityManager()
                .createQuery("""
                        select new org.openroundtable.account.role.Member(
                            a.id, a.name, a.email, g.role, g.slug, g.series, a.passwordHash is not null)
                        from RoleGrant g join StaffAccount a on a.id = g.accountId
                        where a.removedAt is null and (%s)
                        order by lower(a.name), a.id, g.slug, g.series""".formatted(condition), Member.class)
                .setParameter(1, value)
                .getResultList();
    }
}
