package org.openroundtable.account.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.login.StaffLink.Purpose;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;

import io.quarkus.runtime.StartupEvent;

/**
 * The first account: while nobody administers the installation, each start tells a link in the log by which whoever can
 * read that makes themselves the administrator, unless the settings name one. It is in templates as
 * {@code cdi:firstAdministrator}.
 */
@Named
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    private final Clock clock;
    private final StaffAccounts accounts;
    private final RoleGrants roles;
    private final StaffLinks links;
    private final Passwords passwords;
    private final PasswordResets resets;
    private final PublicUrl address;
    private final Optional<String> email;
    private final Optional<String> password;
    private final boolean demo;

    FirstAdministrator(
            Clock clock,
            StaffAccounts accounts,
            RoleGrants roles,
            StaffLinks links,
            Passwords passwords,
            PasswordResets resets,
            PublicUrl address,
            @ConfigProperty(name = "openroundtable.bootstrap-admin-email") Optional<String> email,
            @ConfigProperty(name = "openroundtable.bootstrap-admin-password") Optional<String> password,
            @ConfigProperty(name = "openroundtable.demo") boolean demo) {
        this.clock = clock;
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
        this.passwords = passwords;
        this.resets = resets;
        this.address = address;
        this.email = email;
        this.password = password;
        this.demo = demo;
    }

    @Transactional
    void onStart(@Observes StartupEvent start) {
        if (email.isPresent() || password.isPresent()) {
            createConfigured();
        } else if (!demo) {
            offer(clock.instant())
                    .ifPresent(link -> LOG.infof(
                            "Nobody administers this installation yet. Within 24 hours, this link makes you its administrator: %s",
                            link));
        }
    }

    /** A new link, after which those before are good for nothing; empty: somebody administers the installation. */
    @Transactional
    Optional<String> offer(Instant at) {
        accounts.keepOthersFromChanging();
        if (roles.isAdministered()) {
            return Optional.empty();
        }
        return Optional.of(address.of(Paths.setUp(links.issue(Purpose.SET_UP, null, at))));
    }

    /** Whoever can read the log has yet to become it. */
    @Transactional
    public boolean isMissing() {
        return !demo && !roles.isAdministered();
    }

    /** Whether the link is good. */
    @Transactional
    public boolean isOffered(String secret, Instant at) {
        return links.behind(Purpose.SET_UP, secret, at).isPresent() && !roles.isAdministered();
    }

    /** What becomes of somebody with the link. */
    public sealed interface Outcome {
        record Created(StaffAccount account) implements Outcome {}

        /** Somebody signs in with the address already, who alone may change that account. */
        record AddressTaken() implements Outcome {}

        /** The link is good for nothing any more. */
        record NoLink() implements Outcome {}
    }

    /** Uses the link up, unless the address is taken. */
    @Transactional
    public Outcome create(
            String secret, String name, EmailAddress email, String password, Language language, Instant at) {
        accounts.keepOthersFromChanging();
        if (!isOffered(secret, at)) {
            return new Outcome.NoLink();
        }
        if (accounts.withEmail(email).flatMap(StaffAccount::passwordHash).isPresent()) {
            return new Outcome.AddressTaken();
        }
        links.end(Purpose.SET_UP, null);
        var account = create(name, email, password, language, at);
        account.rename(name);
        return new Outcome.Created(account);
    }

    private StaffAccount create(String name, EmailAddress email, String password, Language language, Instant at) {
        var known = accounts.withEmail(email);
        var account = known.orElseGet(() -> accounts.create(name, email, language, Actor.SYSTEM, at));
        var hash = passwords.hash(password);
        known.ifPresentOrElse(
                former -> resets.reset(former, hash, Actor.SYSTEM, at), () -> account.choosePassword(hash));
        roles.grant(account.id(), Role.ADMINISTRATOR, Scope.INSTALLATION, Actor.SYSTEM, at);
        return account;
    }

    private void createConfigured() {
        if (email.filter(EmailAddress::isValid).isEmpty()
                || password.filter(chosen -> Passwords.isStrongEnough(chosen, email.get()))
                        .isEmpty()) {
            throw new IllegalStateException(
                    "OPENROUNDTABLE_BOOTSTRAP_ADMIN_EMAIL needs to be an e-mail address, and OPENROUNDTABLE_BOOTSTRAP_ADMIN_PASSWORD to have at least %d characters"
                            .formatted(Passwords.SHORTEST));
        }
        accounts.keepOthersFromChanging();
        if (!roles.isAdministered()) {
            var address = new EmailAddress(email.get());
            create(address.value(), address, password.get(), Language.base(), clock.instant());
            LOG.info("The administrator from OPENROUNDTABLE_BOOTSTRAP_ADMIN_EMAIL can sign in");
        }
    }
}
