package org.openroundtable.account.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.AccountChange;
import org.openroundtable.account.AccountChanged;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.scheduler.Scheduled;

/** The browsers that are signed in; in the database, so that every node knows them. */
@ApplicationScoped
public class StaffSessions implements PanacheRepository<StaffSession> {

    private final Clock clock;
    private final Event<AccountChanged> announcements;

    StaffSessions(Clock clock, Event<AccountChanged> announcements) {
        this.clock = clock;
        this.announcements = announcements;
    }

    /** Who is signed in, and with which session. */
    public record Current(StaffAccount account, StaffSession session) {}

    /**
     * Signs a browser in.
     *
     * @return what its cookie is to say
     */
    @Transactional
    public String open(Long account, Device device, Instant at) {
        return open(account, device, at, at);
    }

    /** @param confirmed when the password was asked for; long ago: it is asked for before anything sensitive */
    @Transactional
    String open(Long account, Device device, Instant confirmed, Instant at) {
        announce(new AccountChange.SignedIn(), new Actor.Staff(account, device.address()), at);
        return begin(account, device, false, confirmed, at);
    }

    /** The same once the code of the second factor has come; until then nothing opens. */
    @Transactional
    String beginAwaitingCode(Long account, Device device, Instant at) {
        return begin(account, device, true, at, at);
    }

    private String begin(Long account, Device device, boolean awaitsCode, Instant confirmed, Instant at) {
        var secret = RandomSecret.next();
        var session = new StaffSession();
        session.hash = Sha256.of(secret);
        session.accountId = account;
        session.device = device.name();
        session.createdAt = at;
        session.seenAt = at;
        session.confirmedAt = confirmed;
        session.awaitsCode = awaitsCode;
        persist(session);
        return secret;
    }

    /** Empty: there is no such session, or it has ended. */
    @Transactional
    public Optional<Current> behind(String secret, Instant at) {
        var found = known(secret).filter(current -> current.session().isOpenAt(at));
        found.ifPresent(current -> current.session().see(at));
        return found;
    }

    /** Those of these that are open. It is no request of theirs: none of them stays open for it. */
    @Transactional
    public Set<Long> openAmong(Collection<Long> sessions, Instant at) {
        return getEntityManager()
                .createQuery("""
                        select s from StaffSession s join StaffAccount a on a.id = s.accountId
                        where s.id in ?1 and a.removedAt is null""", StaffSession.class)
                .setParameter(1, sessions)
                .getResultStream()
                .filter(session -> session.isOpenAt(at))
                .map(StaffSession::id)
                .collect(Collectors.toSet());
    }

    /** Whose code is still to come; empty: nobody's, or it has taken too long. */
    @Transactional
    Optional<StaffAccount> awaitingCode(String secret, Instant at) {
        return known(secret)
                .filter(current -> current.session().awaitsCodeAt(at))
                .map(Current::account);
    }

    private Optional<Current> known(String secret) {
        return RandomSecret.isWellFormed(secret)
                ? getEntityManager()
                        .createQuery("""
                                select new org.openroundtable.account.login.StaffSessions$Current(a, s)
                                from StaffSession s join StaffAccount a on a.id = s.accountId
                                where s.hash = ?1 and a.removedAt is null""", Current.class)
                        .setParameter(1, Sha256.of(secret))
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    @Transactional
    public void close(String secret, Device device, Instant at) {
        behind(secret, at).ifPresent(current -> {
            delete(current.session());
            var actor = new Actor.Staff(current.account().id(), device.address());
            announce(new AccountChange.SignedOut(), actor, at);
        });
    }

    /** Ends it without a word: the same browser signs in again. */
    @Transactional
    public void forget(String secret) {
        delete("hash", (Object) Sha256.of(secret));
    }

    /** @param but null: none stays open */
    @Transactional
    public void closeAll(Long account, Long but, Actor actor, Instant at) {
        if (delete("accountId = ?1 and id is distinct from ?2", account, but) > 0) {
            announcements.fire(new AccountChanged(account, new AccountChange.SignedOutEverywhere(), actor, at));
        }
    }

    /** The latest first. */
    @Transactional
    public List<StaffSession> openOf(Long account, Instant at) {
        return list("accountId = ?1 order by seenAt desc", account).stream()
                .filter(session -> session.isOpenAt(at))
                .toList();
    }

    @Scheduled(every = "1h", delayed = "3m")
    void deleteEnded() {
        deleteEnded(clock.instant());
    }

    @Transactional
    void deleteEnded(Instant at) {
        delete("seenAt < ?1 or createdAt < ?2", at.minus(StaffSession.IDLE), at.minus(StaffSession.LONGEST));
    }

    private void announce(AccountChange change, Actor.Staff actor, Instant at) {
        announcements.fire(new AccountChanged(actor.accountId(), change, actor, at));
    }
}
