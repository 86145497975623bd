package org.openroundtable.account.login;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.token.OwnTokens;

/** Gives accounts a password without the former one. Whatever that let in ends: browsers, and tokens of programs. */
@ApplicationScoped
class PasswordResets {

    private final StaffSessions sessions;
    private final OwnTokens tokens;
    private final Event<AccountChanged> announcements;

    PasswordResets(StaffSessions sessions, OwnTokens tokens, Event<AccountChanged> announcements) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.announcements = announcements;
    }

    /** @param hash from {@link Passwords} */
    void reset(StaffAccount account, String hash, Actor actor, Instant at) {
        var first = account.passwordHash().isEmpty();
        account.choosePassword(hash);
        announcements.fire(new AccountChanged(account.id(), new AccountChange.PasswordChanged(first), actor, at));
        sessions.closeAll(account.id(), null, actor, at);
        tokens.revokeAll(account.id(), actor, at);
    }
}
