package org.openroundtable.registration.code;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.code.CodeAct.CodeChanged;
import org.openroundtable.registration.code.CodeAct.CodeEnded;
import org.openroundtable.registration.code.CodeAct.CodeMade;
import org.openroundtable.registration.code.CodeAct.CodeReopened;
import org.openroundtable.registration.code.CodeAct.Kept;
import org.openroundtable.registration.code.CodeCheck.Bad;
import org.openroundtable.registration.code.CodeCheck.Good;
import org.openroundtable.registration.code.CodeOutcome.BelowUse;
import org.openroundtable.registration.code.CodeOutcome.Changed;
import org.openroundtable.registration.code.CodeOutcome.ChangedMeanwhile;
import org.openroundtable.registration.code.CodeOutcome.Unknown;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/**
 * The codes of events. How often one is used is not written down: it is the number of registrations with it that have not
 * ended, so that whoever cancels gives it back. Under the event's lock that number is exact, since nobody else enters.
 */
@ApplicationScoped
public class AccessCodes implements PanacheRepository<AccessCode> {

    private static final String USED = "(select count(*) from Registration r where r.admission.code = c.id"
            + " and r.state" + RegistrationState.IN_ACTIVE + ")";

    private static final String WITH_USE =
            "select new org.openroundtable.registration.code.CodeUse(c, " + USED + ") from AccessCode c ";

    private final Limits limits;
    private final Announcements announcements;

    AccessCodes(Limits limits, Announcements announcements) {
        this.limits = limits;
        this.announcements = announcements;
    }

    /** In the order in which they were made. */
    public List<CodeUse> of(Long event) {
        return getEntityManager()
                .createQuery(WITH_USE + "where c.eventId = ?1 order by c.id", CodeUse.class)
                .setParameter(1, event)
                .getResultList();
    }

    @Transactional
    public Optional<CodeUse> one(Long event, Long id) {
        return getEntityManager()
                .createQuery(WITH_USE + "where c.eventId = ?1 and c.id = ?2", CodeUse.class)
                .setParameter(1, event)
                .setParameter(2, id)
                .getResultStream()
                .findFirst();
    }

    /** Somebody could register with one. */
    public boolean areInUse(Long event, Instant now) {
        return count("eventId = ?1 and endedAt is null and (expiresAt is null or expiresAt > ?2)", event, now) > 0;
    }

    /** @return false: the event has one that is the same */
    @Transactional
    public boolean make(EventFacts event, NewCode wanted, Actor actor, Instant now) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "access codes " + event.id())
                .getResultList();
        if (count("eventId = ?1 and codeKey = ?2", event.id(), CodeKey.of(wanted.code())) > 0) {
            return false;
        }
        var code = new AccessCode(event.id(), wanted);
        persistAndFlush(code);
        record(event, new CodeMade(Kept.of(code)), actor, now);
        return true;
    }

    /**
     * Changes whom it is for, of how many it is good and until when; the code itself and what it gives a place of stay.
     *
     * @param revision of the code when it was read
     */
    @Transactional
    public CodeOutcome change(EventFacts event, Long id, NewCode wanted, long revision, Actor actor, Instant now) {
        // From here on nobody registers with it, so that what is used of it is exact.
        limits.hold(event.id());
        var found = one(event.id(), id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var code = found.get().code();
        if (code.revision() != revision) {
            return new ChangedMeanwhile(code);
        }
        if (wanted.most() != null && wanted.most() < found.get().used()) {
            return new BelowUse(found.get().used());
        }
        var before = Kept.of(code);
        code.change(wanted);
        if (!before.equals(Kept.of(code))) {
            record(event, new CodeChanged(before, Kept.of(code)), actor, now);
        }
        return new Changed();
    }

    /** Switches it off; whoever is registered with it stays so. */
    @Transactional
    public void end(EventFacts event, Long id, Actor actor, Instant now) {
        inEvent(event, id).filter(code -> !code.isEnded()).ifPresent(code -> {
            code.end(now);
            record(event, new CodeEnded(Kept.of(code)), actor, now);
        });
    }

    /** Switches it on again. */
    @Transactional
    public void reopen(EventFacts event, Long id, Actor actor, Instant now) {
        inEvent(event, id).filter(AccessCode::isEnded).ifPresent(code -> {
            code.reopen();
            record(event, new CodeReopened(Kept.of(code)), actor, now);
        });
    }

    /**
     * As far as one can see without a lock. In a transaction of its own: whoever goes on to wait for something else holds no
     * connection meanwhile.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public CodeCheck check(Long event, String typed, Instant now) {
        return getEntityManager()
                .createQuery(WITH_USE + "where c.eventId = ?1 and c.codeKey = ?2 and c.endedAt is null", CodeUse.class)
                .setParameter(1, event)
                .setParameter(2, CodeKey.of(typed))
                .getResultStream()
                .findFirst()
                .map(found -> check(found, now))
                .orElseGet(() -> new Bad(CodeFault.UNKNOWN));
    }

    /** Of how many more registrations a code is good; to be asked under the event's lock, which keeps others out. */
    public long left(Long code) {
        return getEntityManager()
                .createQuery("select coalesce(c.most - " + USED + ", 1L) from AccessCode c where c.id = ?1", Long.class)
                .setParameter(1, code)
                .getSingleResult();
    }

    private static CodeCheck check(CodeUse found, Instant now) {
        if (found.code().isExpiredAt(now)) {
            return new Bad(CodeFault.EXPIRED);
        }
        return found.isUsedUp()
                ? new Bad(CodeFault.USED_UP)
                : new Good(found.code().id(), found.code().blockId());
    }

    private Optional<AccessCode> inEvent(EventFacts event, Long id) {
        return find("eventId = ?1 and id = ?2", event.id(), id).firstResultOptional();
    }

    private void record(EventFacts event, CodeAct act, Actor actor, Instant now) {
        announcements.announce(new ActRecorded(event.slug(), act, actor, now));
    }
}
