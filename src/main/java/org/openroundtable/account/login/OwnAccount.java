package org.openroundtable.account.login;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.token.OwnTokens;
import org.openroundtable.language.Language;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What people with an account change of it themselves. */
@ApplicationScoped
public class OwnAccount {

    private final StaffAccounts accounts;
    private final StaffSessions sessions;
    private final OwnTokens tokens;
    private final Passwords passwords;
    private final Event<AccountChanged> announcements;

    OwnAccount(
            StaffAccounts accounts,
            StaffSessions sessions,
            OwnTokens tokens,
            Passwords passwords,
            Event<AccountChanged> announcements) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.announcements = announcements;
    }

    /** @param language in which to write to them */
    @Transactional
    public void describe(Actor.Staff actor, String name, Language language, Instant at) {
        var account = accounts.withId(actor.accountId()).orElseThrow();
        var former = account.name();
        account.rename(name);
        account.speak(language);
        if (!former.equals(name)) {
            announce(account, new AccountChange.AccountRenamed(former, name), actor, at);
        }
    }

    /**
     * Another password.
     *
     * @param current as they think it is
     * @param revokesTokens programs are not let in any more, either
     */
    public record PasswordChange(String current, String next, boolean revokesTokens) {}

    /**
     * All other browsers are signed out.
     *
     * @param account of the actor
     * @param session with which it is done
     * @return false: the current password is another one
     */
    public boolean changePassword(
            StaffAccount account, StaffSession session, PasswordChange change, Actor.Staff actor, Instant at) {
        if (!passwords.matches(account, change.current())) {
            QuarkusTransaction.requiringNew()
                    .run(() -> announce(account, new AccountChange.PasswordRefused(), actor, at));
            return false;
        }
        var hash = passwords.hash(change.next());
        QuarkusTransaction.requiringNew().run(() -> {
            var own = accounts.withId(account.id()).orElseThrow();
            own.choosePassword(hash);
            announce(own, new AccountChange.PasswordChanged(false), actor, at);
            sessions.closeAll(own.id(), session.id(), actor, at);
            if (change.revokesTokens()) {
                tokens.revokeAll(own.id(), actor, at);
            }
        });
        return true;
    }

    private void announce(StaffAccount account, AccountChange change, Actor actor, Instant at) {
        announcements.fire(new AccountChanged(account.id(), change, actor, at));
    }
}
