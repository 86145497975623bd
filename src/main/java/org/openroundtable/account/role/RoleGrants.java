package org.openroundtable.account.role;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.account.AccountChange.RoleChanged;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Who is what where. */
@ApplicationScoped
public class RoleGrants implements PanacheRepository<RoleGrant> {

    private static final String HERE =
            "accountId = ?1 and slug is not distinct from ?2 and series is not distinct from ?3";

    /**
     * Of which series an event is: what is live says so, and of an event that was never published its draft. What a draft
     * of a live event says lets in nobody before somebody has published it.
     */
    private static final String MEMBERSHIPS = """
            (select slug, series from event
             union all
             select d.slug,
                    case jsonb_typeof(d.document -> 'series')
                        when 'string' then d.document ->> 'series'
                        when 'object' then d.document -> 'series' ->> (d.document -> 'languages' ->> 0)
                    end
             from draft d where not exists (select from event e where e.slug = d.slug))""";

    private final Event<AccountChanged> announcements;
    private final boolean hasProvider;

    RoleGrants(
            Event<AccountChanged> announcements,
            @ConfigProperty(name = "openroundtable.oidc.issuer") Optional<String> provider) {
        this.announcements = announcements;
        this.hasProvider = provider.isPresent();
    }

    /** All that an account may do now; one query. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Access accessOf(Long account) {
        var rows = (List<Tuple>) getEntityManager()
                .createNativeQuery("""
                        select coalesce(g.slug, m.slug) as slug, g.series as series, g.role as role
                        from role_grant g left join %s m on m.series = g.series
                        where g.account_id = ?1""".formatted(MEMBERSHIPS), Tuple.class)
                .setParameter(1, account)
                .getResultList();
        return Access.of(rows.stream()
                .map(row -> new Access.Granted(
                        row.get("slug", String.class),
                        row.get("series", String.class),
                        Role.valueOf(row.get("role", String.class))))
                .toList());
    }

    /** What whoever acts may do: staff, or the program of one of them; the installation's own, and the system, anything. */
    Access accessOf(Actor actor) {
        var account = actor instanceof Actor.Staff staff
                ? Optional.of(staff.accountId())
                : actor instanceof Actor.ApiToken token ? accountOf(token) : Optional.<Long>empty();
        return account.map(this::accessOf).orElse(Access.EVERYTHING);
    }

    private Optional<Long> accountOf(Actor.ApiToken token) {
        return getEntityManager()
                .createQuery(
                        "select t.accountId from ApiToken t where t.id = ?1 and t.accountId is not null", Long.class)
                .setParameter(1, token.id())
                .getResultStream()
                .findFirst();
    }

    /** Somebody has a role in the series. */
    boolean isHeld(String series) {
        return series != null && count("series", series) > 0;
    }

    /** The account is this there from now on, and nothing else. Whoever administers may begin events already. */
    @Transactional
    public void grant(Long account, Role role, Scope scope, Actor actor, Instant at) {
        var former = find(HERE, account, scope.slug(), scope.series()).firstResultOptional();
        if (scope == Scope.NEW_EVENTS && former.isPresent()) {
            return;
        }
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
                        where g.role = ?1 and a.removedAt is null
                            and (a.passwordHash is not null or ?2 = true and a.oidcSubject is not null)""", Long.class)
                .setParameter(1, Role.ADMINISTRATOR)
                .setParameter(2, hasProvider)
                .getResultList();
    }

    /** Who works on an event, by name; those of its series too. */
    @Transactional
    public List<Member> teamOf(String slug) {
        return members("g.slug = ?1 or g.series = ?2", slug, seriesOf(slug));
    }

    /** Everybody's roles, by name. */
    @Transactional
    public List<Member> all() {
        return members("true");
    }

    /** What somebody is, and where. */
    @Transactional
    public List<Member> rolesOf(Long account) {
        return members("a.id = ?1", account);
    }

    /** Null: it stands alone. */
    private String seriesOf(String slug) {
        return (String) getEntityManager()
                .createNativeQuery("select m.series from %s m where m.slug = ?1".formatted(MEMBERSHIPS), String.class)
                .setParameter(1, slug)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Member> members(String condition, Object... values) {
        var query = getEntityManager().createQuery("""
                select new org.openroundtable.account.role.Member(
                    a.id, a.name, a.email, g.role, g.slug, g.series,
                    a.passwordHash is not null or a.oidcSubject is not null)
                from RoleGrant g join StaffAccount a on a.id = g.accountId
                where a.removedAt is null and (%s)
                order by lower(a.name), a.id, g.slug, g.series""".formatted(condition), Member.class);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
