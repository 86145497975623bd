package org.openroundtable.registration.vouching;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.ChangeRecorded;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange.StateBecame;
import org.openroundtable.registration.announcement.AddressMoved;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/**
 * Notes, once, since when somebody vouches for a registration, so that what it says of its organisation may be told in
 * public: its registrant has shown that the address is theirs, or an organiser has brought it in. It stays so, whatever
 * becomes of the registration.
 */
@ApplicationScoped
public class Vouchings implements PanacheRepository<Registration> {

    private final Clock clock;

    Vouchings(Clock clock) {
        this.clock = clock;
    }

    void on(@Observes ChangeRecorded recorded) {
        if (recorded.change() instanceof StateBecame state && state.after().isActive() && vouches(recorded)) {
            vouch(recorded.registration().id(), recorded.at());
        }
    }

    void on(@Observes AddressMoved moved) {
        vouch(moved.registration().id(), clock.instant());
    }

    /** Where nobody does yet. */
    public void vouch(Long registration, Instant at) {
        getEntityManager()
                .createNativeQuery("update registration set vouched_at = ?2 where id = ?1 and vouched_at is null")
                .setParameter(1, registration)
                .setParameter(2, at)
                .executeUpdate();
    }

    /** An invitation came to the address, and nobody else has it. */
    private static boolean vouches(ChangeRecorded recorded) {
        var admission = recorded.registration().admission;
        return recorded.reason() == Reason.ADDRESS_CONFIRMED
                || recorded.actor() instanceof Actor.Staff
                || recorded.actor() instanceof Actor.ApiToken
                || recorded.reason() == Reason.REGISTERED && admission != null && admission.invitation() != null;
    }
}
