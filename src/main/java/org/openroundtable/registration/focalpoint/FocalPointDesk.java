package org.openroundtable.registration.focalpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.EventFacts;
import org.openroundtable.language.Language;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.focalpoint.FocalPointAct.FocalPointNamed;
import org.openroundtable.registration.focalpoint.FocalPointAct.FocalPointWithdrawn;
import org.openroundtable.registration.focalpoint.FocalPointAct.Of;
import org.openroundtable.secret.RandomSecret;

import io.quarkus.scheduler.Scheduled;

/** Where organisers name focal points and withdraw them. */
@ApplicationScoped
public class FocalPointDesk {

    /** How long after the end of the event it is known who they were. */
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final FocalPoints focalPoints;
    private final Announcements announcements;
    private final Clock clock;

    FocalPointDesk(FocalPoints focalPoints, Announcements announcements, Clock clock) {
        this.focalPoints = focalPoints;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Those who are not withdrawn, by their organisations. */
    @Transactional
    public List<FocalPoint> of(Long event) {
        return focalPoints.of(event);
    }

    /** Lets somebody look after an organisation's registrations; the link goes to the address, and nowhere else. */
    @Transactional
    public void name(
            EventFacts event, String organisation, EmailAddress email, Language language, Actor actor, Instant now) {
        var secret = RandomSecret.next();
        var focalPoint = new FocalPoint(event.id(), organisation, email, language, secret, now);
        focalPoints.persistAndFlush(focalPoint);
        announcements.announce(new FocalPointAppointed(event, focalPoint, secret));
        announcements.announce(new ActRecorded(event.slug(), new FocalPointNamed(new Of(organisation)), actor, now));
    }

    /**
     * The link is good for nothing any more; what was done by it stays.
     *
     * @return false: there is no such, and nothing was done
     */
    @Transactional
    public boolean withdraw(EventFacts event, Long id, Actor actor, Instant now) {
        var known = focalPoints.one(event.id(), id);
        known.ifPresent(focalPoint -> {
            focalPoint.withdraw(now);
            announcements.announce(new ActRecorded(
                    event.slug(), new FocalPointWithdrawn(new Of(focalPoint.organisation())), actor, now));
        });
        return known.isPresent();
    }

    /** Empty: the link is good for nothing. */
    @Transactional
    public Optional<FocalPoint> behind(String secret) {
        return focalPoints.behind(secret);
    }

    @Scheduled(every = "1h", delayed = "6m")
    void eraseEveryHour() {
        erase(clock.instant());
    }

    @Transactional
    void erase(Instant now) {
        focalPoints.eraseOfEventsBefore(now.minus(KEPT_FOR));
    }
}
