package org.openroundtable.account.login;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.login.StaffLink.Purpose;
import org.openroundtable.contact.EmailAddress;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Links in mails by which people choose a password: those who were invited, and those who have forgotten theirs. */
@ApplicationScoped
public class PasswordLinks {

    private final StaffAccounts accounts;
    private final StaffLinks links;
    private final PasswordResets resets;
    private final Passwords passwords;
    private final PasswordUse use;
    private final Event<PasswordLinkIssued> announcements;
    private final Event<AccountChanged> changes;

    PasswordLinks(
            StaffAccounts accounts,
            StaffLinks links,
            PasswordResets resets,
            Passwords passwords,
            PasswordUse use,
            Event<PasswordLinkIssued> announcements,
            Event<AccountChanged> changes) {
        this.accounts = accounts;
        this.links = links;
        this.resets = resets;
        this.passwords = passwords;
        this.use = use;
        this.announcements = announcements;
        this.changes = changes;
    }

    /** Sends a link, if there is an account that signs in with a password. */
    @Transactional
    public void send(EmailAddress email, Device device, Instant at) {
        accounts.withEmail(email).filter(this::hasPassword).ifPresent(account -> {
            var actor = new Actor.Stranger(device.address());
            changes.fire(new AccountChanged(account.id(), new AccountChange.PasswordLinkSent(), actor, at));
            announcements.fire(new PasswordLinkIssued(account, links.issue(Purpose.PASSWORD, account.id(), at), at));
        });
    }

    /** Whose password the link chooses; empty: it is good for nothing any more. */
    @Transactional
    public Optional<StaffAccount> behind(String secret, Instant at) {
        return links.behind(Purpose.PASSWORD, secret, at)
                .or(() -> links.behind(Purpose.INVITATION, secret, at))
                .flatMap(link -> accounts.withId(link.accountId))
                .filter(this::hasPassword);
    }

    private boolean hasPassword(StaffAccount account) {
        return use.isOpenFor(account.email().value());
    }

    /**
     * Uses the link up. Whoever was let in by the former password is out: browsers are, and programs with a token.
     *
     * @param name what they want to be called; null: as before
     * @return false: it is good for nothing any more
     */
    public boolean choose(String secret, String name, String password, Device device, Instant at) {
        var hash = passwords.hash(password);
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = links.use(Purpose.PASSWORD, secret, at)
                    .or(() -> links.use(Purpose.INVITATION, secret, at))
                    .flatMap(link -> accounts.withId(link.accountId))
                    .filter(this::hasPassword);
            account.ifPresent(found -> choose(found, name, hash, new Actor.Staff(found.id(), device.address()), at));
            return account.isPresent();
        });
    }

    private void choose(StaffAccount account, String name, String hash, Actor.Staff actor, Instant at) {
        links.end(Purpose.PASSWORD, account.id());
        links.end(Purpose.INVITATION, account.id());
        if (name != null) {
            account.rename(name);
        }
        resets.reset(account, hash, actor, at);
    }
}
