package org.openroundtable.account.login;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;

import io.quarkus.runtime.StartupEvent;

/**
 * The organiser of the demonstration, whom anybody may be. It has no password and administers nothing; where the
 * installation is no demonstration any more, it is removed, and whoever was signed in with it is out.
 */
@Named
@ApplicationScoped
public class DemoAccount {

    private static final EmailAddress ADDRESS = new EmailAddress("organiser@demo.example");

    private final Clock clock;
    private final StaffAccounts accounts;
    private final RoleGrants roles;
    private final StaffSessions sessions;
    private final boolean open;

    DemoAccount(
            Clock clock,
            StaffAccounts accounts,
            RoleGrants roles,
            StaffSessions sessions,
            @ConfigProperty(name = "openroundtable.demo") boolean open) {
        this.clock = clock;
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }

    /** Anybody can be it without a password. */
    public boolean is(String email) {
        return open && ADDRESS.value().equals(email);
    }

    /** Makes it an organiser of these events. */
    @Transactional
    public void organise(List<String> slugs) {
        var now = clock.instant();
        accounts.keepOthersFromChanging();
        var account = accounts.withEmail(ADDRESS)
                .orElseGet(() -> accounts.create("Demo Organiser", ADDRESS, Language.base(), Actor.SYSTEM, now));
        slugs.forEach(slug -> roles.grant(account.id(), Role.ORGANISER, new Scope.OfEvent(slug), Actor.SYSTEM, now));
    }

    /** What the browser's cookie is to say; empty: there is no such account. */
    @Transactional
    public Optional<String> signIn(Device device, Instant at) {
        return open
                ? accounts.withEmail(ADDRESS).map(account -> sessions.open(account.id(), device, at))
                : Optional.empty();
    }

    @Transactional
    void removeWhereItIsNoDemo(@Observes StartupEvent start) {
        if (!open) {
            accounts.withEmail(ADDRESS).ifPresent(account -> accounts.remove(account, Actor.SYSTEM, clock.instant()));
        }
    }
}
