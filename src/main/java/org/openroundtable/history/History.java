package org.openroundtable.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange.RoleChanged;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.ActRecorded;
import org.openroundtable.capacity.CapacityChanged;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.Resized;
import org.openroundtable.event.EventChanged;
import org.openroundtable.programme.SessionChanged;
import org.openroundtable.registration.ChangeRecorded;
import org.openroundtable.registration.RegistrationChange.DetailsCorrected;
import org.openroundtable.registration.RegistrationChange.PlaceBecame;
import org.openroundtable.registration.RegistrationChange.StateBecame;
import org.openroundtable.speaker.SpeakerChanged;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.scheduler.Scheduled;

/** Writes down every change, in the transaction that makes it. */
@ApplicationScoped
class History implements PanacheRepository<HistoryEntry> {

    /** Long enough to look into a stolen password, and no longer. */
    static final Duration ADDRESSES_KEPT_FOR = Duration.ofDays(90);

    private final Clock clock;

    History(Clock clock) {
        this.clock = clock;
    }

    void on(@Observes EventChanged changed) {
        var entry = new HistoryEntry(changed.event().id(), changed.at());
        entry.by(changed.actor());
        entry.keep(changed.change());
        persist(entry);
    }

    void on(@Observes SessionChanged changed) {
        var entry = new HistoryEntry(changed.session().event().id(), changed.at());
        entry.sessionId = changed.session().id();
        entry.by(changed.actor());
        entry.keep(changed.change(), Kept.of(changed.change()));
        persist(entry);
    }

    void on(@Observes CapacityChanged changed) {
        var entry = new HistoryEntry(changed.event(), changed.at());
        entry.by(changed.actor());
        entry.keep(changed.change(), kept(changed.owner(), changed.change()));
        if (changed.owner() instanceof LimitOwner.Session session) {
            entry.sessionId = session.id();
        }
        persist(entry);
    }

    void on(@Observes SpeakerChanged changed) {
        var entry = new HistoryEntry(changed.speaker().event().id(), changed.at());
        entry.speakerId = changed.speaker().id();
        entry.by(changed.actor());
        entry.keep(changed.change());
        persist(entry);
    }

    void on(@Observes ActRecorded recorded) {
        var entry = new HistoryEntry(null, recorded.at());
        entry.eventSlug = recorded.slug();
        entry.by(recorded.actor());
        entry.keep(recorded.act());
        persist(entry);
    }

    void on(@Observes ChangeRecorded recorded) {
        var registration = recorded.registration();
        var entry = new HistoryEntry(registration.event().id(), recorded.at());
        entry.registrationId = registration.id();
        entry.reason = recorded.reason();
        entry.by(recorded.actor());
        var change = recorded.change();
        entry.keep(change);
        entry.sessionId = change.sessionId();
        if (change instanceof DetailsCorrected corrected) {
            entry.keep(change, Kept.of(corrected, registration.event().questions()));
        } else if (change instanceof StateBecame state) {
            entry.become(state.after());
        } else if (change instanceof PlaceBecame place) {
            entry.become(place.after());
        }
        if (entry.state != null && change.before() != null) {
            close(entry.registrationId, entry.sessionId, recorded.at());
        }
        persist(entry);
    }

    void on(@Observes AccountChanged changed) {
        var entry = new HistoryEntry(null, changed.at());
        entry.accountId = changed.account();
        entry.by(changed.actor());
        entry.keep(changed.change());
        if (changed.change() instanceof RoleChanged role) {
            entry.eventSlug = role.slug();
        }
        persist(entry);
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forgetOldAddresses() {
        forgetAddresses(clock.instant());
    }

    @Transactional
    void forgetAddresses(Instant now) {
        update("address = null where address is not null and validFrom < ?1", now.minus(ADDRESSES_KEPT_FOR));
    }

    /** What a limit is of is said beside, unless it is the event or a session, which the entry says. */
    private static Kept kept(LimitOwner owner, Resized change) {
        return owner instanceof LimitOwner.Event || owner instanceof LimitOwner.Session
                ? Kept.of(change.before(), change.after())
                : Kept.of(Map.of(owner.key(), change.before()), Map.of(owner.key(), change.after()));
    }

    private void close(Long registrationId, Long sessionId, Instant at) {
        update(
                "validUntil = greatest(validFrom, ?1) where registrationId = ?2 and sessionId is not distinct from ?3 and validUntil is null",
                at,
                registrationId,
                sessionId);
    }
}
