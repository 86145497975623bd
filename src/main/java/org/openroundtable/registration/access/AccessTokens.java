package org.openroundtable.registration.access;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.openroundtable.event.Event;
import org.openroundtable.registration.Registration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * The secret links to registrations. Every mail carries one of its own, and every answer where addresses are not
 * confirmed first. All stay valid, but for those that answers had in former versions once the address is confirmed,
 * and for all once another address is: whoever typed a stranger's address must not read what its owner adds.
 */
@ApplicationScoped
public class AccessTokens implements PanacheRepositoryBase<RegistrationToken, byte[]> {

    private final Clock clock;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /**
     * For a mail to the registrant's address: whoever follows the link has shown that they read it.
     *
     * @param token that the mail has been written with
     * @param told the revision of the event at which the mail tells the registrant's programme; null: it does not
     */
    public void keepForMail(AccessToken token, Registration registration, Integer told) {
        keep(token, registration, true, told);
    }

    /** The revision of the event that each of its registrants was last told of, by the id of the registration. */
    public Map<Long, Integer> told(Event event) {
        return getEntityManager()
                .createQuery("""
                        select t.registration.id as registration, max(t.told) as told from RegistrationToken t
                        where t.registration.event = ?1 and t.told is not null group by t.registration.id""", Tuple.class)
                .setParameter(1, event)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("registration", Long.class), row -> row.get("told", Integer.class)));
    }

    /** For the answer to whoever has registered. */
    public AccessToken issueForAnswer(Registration registration) {
        return issue(registration);
    }

    /** For the answer to whoever sends the same request again; where such links have ended, a new one opens nothing. */
    public AccessToken issueForAnswerAgain(Registration registration) {
        var token = issue(registration);
        if (count("registration = ?1 and revokedAt is not null", registration) > 0) {
            revokeUnproven(registration);
        }
        return token;
    }

    /** Ends all links that did not go to the address alone. */
    public void revokeUnproven(Registration registration) {
        update(
                "revokedAt = ?1 where registration = ?2 and not provesAddress and revokedAt is null",
                clock.instant(),
                registration);
    }

    /** Ends all links, also those that mails have brought. */
    public void revokeAll(Registration registration) {
        update("revokedAt = ?1 where registration = ?2 and revokedAt is null", clock.instant(), registration);
    }

    /** Empty: there never was such a link, or it was revoked. */
    public Optional<RegistrationToken> known(AccessToken token) {
        return known(token, row(token));
    }

    /** The same, with the registration and its places in one query. */
    Optional<RegistrationToken> knownWithPlaces(AccessToken token) {
        var row = find(
                "from RegistrationToken t join fetch t.registration r left join fetch r.places where t.hash = ?1",
                token.hash());
        return known(token, row.stream().findFirst());
    }

    private static Optional<RegistrationToken> known(AccessToken token, Optional<RegistrationToken> row) {
        var known = row.filter(link -> link.revokedAt == null);
        known.filter(link -> link.calendarHash == null)
                .ifPresent(link -> link.calendarHash = token.calendar().hash());
        return known;
    }

    /** Whose calendar it is, until the link was revoked that it is made of. */
    public Optional<Registration> behind(CalendarToken token) {
        return token.isWellFormed()
                ? find("calendarHash = ?1 and revokedAt is null", token.hash())
                        .firstResultOptional()
                        .map(row -> row.registration)
                : Optional.empty();
    }

    boolean isRevoked(AccessToken token) {
        return row(token).filter(row -> row.revokedAt != null).isPresent();
    }

    /** Ids alone, so that the registration itself can be loaded after the lock. */
    public record Ids(Long event, Long registration) {}

    public Optional<Ids> idsBehind(AccessToken token) {
        return token.isWellFormed()
                ? getEntityManager()
                        .createQuery("""
                                select r.event.id, r.id from RegistrationToken t join t.registration r
                                where t.hash = ?1 and t.revokedAt is null""", Ids.class)
                        .setParameter(1, token.hash())
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** Whatever its state. */
    public Optional<Registration> behind(AccessToken token) {
        return known(token).map(known -> known.registration);
    }

    private Optional<RegistrationToken> row(AccessToken token) {
        return token.isWellFormed() ? findByIdOptional(token.hash()) : Optional.empty();
    }

    private AccessToken issue(Registration registration) {
        var token = AccessToken.random();
        keep(token, registration, false, null);
        return token;
    }

    private void keep(AccessToken token, Registration registration, boolean provesAddress, Integer told) {
        var row = new RegistrationToken();
        row.hash = token.hash();
        row.calendarHash = token.calendar().hash();
        row.registration = registration;
        row.provesAddress = provesAddress;
        row.told = told;
        row.createdAt = clock.instant();
        persist(row);
    }
}
