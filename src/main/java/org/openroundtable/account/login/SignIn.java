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
import org.openroundtable.account.factor.SecondFactors;
import org.openroundtable.contact.EmailAddress;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The way in by e-mail and password. */
@ApplicationScoped
public class SignIn {

    /** What a try comes to. */
    public sealed interface Outcome {
        /** @param secret what the browser's cookie is to say */
        record SignedIn(String secret) implements Outcome {}

        /**
         * The password is right, and the code of the second factor is needed.
         *
         * @param secret what the browser's cookie is to say until then
         */
        record CodeNeeded(String secret) implements Outcome {}

        /** The address has no account, or the password is another; nobody is told which. */
        record Refused() implements Outcome {}
    }

    private final StaffAccounts accounts;
    private final StaffSessions sessions;
    private final Passwords passwords;
    private final PasswordUse use;
    private final SecondFactors factors;
    private final Event<AccountChanged> announcements;

    SignIn(
            StaffAccounts accounts,
            StaffSessions sessions,
            Passwords passwords,
            PasswordUse use,
            SecondFactors factors,
            Event<AccountChanged> announcements) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.use = use;
        this.factors = factors;
        this.announcements = announcements;
    }

    /**
     * No transaction is open while the password is hashed, and an address without an account costs the same, as does one
     * that gets in otherwise alone.
     */
    public Outcome with(String email, String password, Device device, Instant at) {
        var account = EmailAddress.isValid(email) && use.isOpenFor(email) ? find(new EmailAddress(email)) : null;
        if (!passwords.matches(account, password)) {
            var id = account == null ? null : account.id();
            QuarkusTransaction.requiringNew()
                    .run(() -> announcements.fire(new AccountChanged(
                            id, new AccountChange.SignInRefused(), new Actor.Stranger(device.address()), at)));
            return new Outcome.Refused();
        }
        return as(account, at, device, at);
    }

    /**
     * Whoever it is, it is known otherwise than by the password.
     *
     * @param confirmed when they were last asked who they are
     */
    public Outcome as(StaffAccount account, Instant confirmed, Device device, Instant at) {
        return factors.isOn(account.id())
                ? new Outcome.CodeNeeded(sessions.beginAwaitingCode(account.id(), device, at))
                : new Outcome.SignedIn(sessions.open(account.id(), device, confirmed, at));
    }

    /** Whose code is still to come; empty: nobody's, or the password was given too long ago. */
    public Optional<StaffAccount> awaitingCode(String secret, Instant at) {
        return sessions.awaitingCode(secret, at);
    }

    /**
     * The second step.
     *
     * @param secret as the cookie says it
     * @param code of the device, or a recovery code
     */
    @Transactional
    public Outcome withCode(String secret, String code, Device device, Instant at) {
        var account = sessions.awaitingCode(secret, at).orElse(null);
        if (account == null) {
            return new Outcome.Refused();
        }
        if (!factors.accepts(account.id(), code, new Actor.Staff(account.id(), device.address()), at)) {
            announcements.fire(new AccountChanged(
                    account.id(), new AccountChange.SignInRefused(), new Actor.Stranger(device.address()), at));
            return new Outcome.Refused();
        }
        sessions.forget(secret);
        return new Outcome.SignedIn(sessions.open(account.id(), device, at));
    }

    private StaffAccount find(EmailAddress email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(email).orElse(null));
    }
}
