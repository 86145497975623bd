package org.openroundtable.registration.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.database.Transactions;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.AddressGiven;
import org.openroundtable.registration.RegistrationChange.AddressTakenBack;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.announcement.AddressConfirmed;
import org.openroundtable.registration.announcement.AddressMoved;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.change.ChangeOutcome.AddressTaken;
import org.openroundtable.registration.change.ChangeOutcome.UnknownLink;

/**
 * Moves registrations to other addresses: whoever wants that gives the new one, and whoever reads what comes there confirms
 * it. Until then all stays as it is; then the former address is told, and the links that it has open nothing any more.
 */
@ApplicationScoped
public class AddressChanges {

    private static final Duration KEPT_FOR = Duration.ofDays(3);

    /**
     * An address that is to be confirmed.
     *
     * @param registration to which it will belong
     */
    public record Pending(Ids registration, String slug, String email, Instant until) {}

    private final Transactions transactions;
    private final Clock clock;
    private final ChangeUnderLock change;
    private final Registrations registrations;
    private final NewAddresses addresses;
    private final AccessTokens tokens;
    private final Announcements announcements;

    AddressChanges(
            Transactions transactions,
            Clock clock,
            ChangeUnderLock change,
            Registrations registrations,
            NewAddresses addresses,
            AccessTokens tokens,
            Announcements announcements) {
        this.transactions = transactions;
        this.clock = clock;
        this.change = change;
        this.registrations = registrations;
        this.addresses = addresses;
        this.tokens = tokens;
        this.announcements = announcements;
    }

    /** Asks whoever reads what comes to the address to confirm it, instead of another one that is not confirmed yet. */
    public ChangeOutcome ask(Ids ids, EmailAddress address, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            if (belongsToAnother(ids, address)) {
                return Optional.of(new AddressTaken());
            }
            var secret = AccessToken.random();
            var until = now.plus(KEPT_FOR);
            addresses.keep(ids.registration(), address.value(), secret, now, until);
            registration.record(new AddressGiven(), Reason.DETAILS_CHANGED, by, now);
            announcements.announce(registration, new AddressToConfirm(registration, address.value(), secret, until));
            return Optional.empty();
        }));
    }

    /** The address is not to be that of the registration after all; there is nothing to do if there is none. */
    public ChangeOutcome takeBack(Ids ids, Actor actor) {
        return transactions.call(() -> change.change(ids, actor, (registration, locked, by, now) -> {
            if (addresses.deleteById(ids.registration())) {
                registration.record(new AddressTakenBack(), Reason.DETAILS_CHANGED, by, now);
                announcements.announce(List.of(registration));
            }
            return Optional.empty();
        }));
    }

    /** What is to be confirmed of a registration. */
    public Optional<Pending> pending(Long registration) {
        return transactions.call(
                () -> addresses.of(registration, clock.instant()).map(this::pending));
    }

    /** What the holder of the secret can confirm. */
    public Optional<Pending> pending(AccessToken secret) {
        return transactions.call(() -> addresses.behind(secret, clock.instant()).map(this::pending));
    }

    private Pending pending(NewAddress address) {
        var event = registrations.findById(address.registrationId).event();
        return new Pending(new Ids(event.id(), address.registrationId), event.slug(), address.email, address.expiresAt);
    }

    /** Moves the registration to the address; from here on, the secret is that of a link to it. */
    public ChangeOutcome confirm(AccessToken secret) {
        return transactions.call(
                () -> pending(secret).map(pending -> confirm(secret, pending)).orElseGet(UnknownLink::new));
    }

    private ChangeOutcome confirm(AccessToken secret, Pending pending) {
        var ids = pending.registration();
        var address = new EmailAddress(pending.email());
        registrations.waitForOthersWith(ids.event(), address, null);
        return change.change(ids, new Actor.Registrant(ids.registration()), (registration, locked, by, now) -> {
            if (belongsToAnother(ids, address)) {
                return Optional.of(new AddressTaken());
            }
            // Asked again under the lock: somebody may have taken it back, or given another one.
            if (addresses.delete("hash", secret.hash()) == 0) {
                return Optional.of(new UnknownLink());
            }
            move(registration, address, secret, by, now);
            return Optional.empty();
        });
    }

    private void move(Registration registration, EmailAddress address, AccessToken secret, Actor by, Instant now) {
        var former = registration.registrant().email();
        var first = registration.state() == RegistrationState.PENDING_EMAIL;
        registration.correct(
                registration.registrant().withEmail(address.value()), registration.organisation(), by, now);
        tokens.revokeAll(registration);
        tokens.keepForMail(secret, registration, null);
        if (first) {
            registration.confirmAddress(by, now);
            announcements.announce(registration, new AddressConfirmed(registration, by, now));
        } else {
            announcements.announce(
                    registration, new RegistrationChanged(registration, Reason.DETAILS_CHANGED, by, now));
        }
        announcements.announce(new AddressMoved(registration, former));
    }

    private boolean belongsToAnother(Ids ids, EmailAddress address) {
        return registrations
                .active(ids.event(), address)
                .filter(other -> !other.id().equals(ids.registration()))
                .isPresent();
    }
}
