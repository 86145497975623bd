package org.openroundtable.registration;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The secret links to registrations. Every mail and every answer carries one of its own; all stay valid. */
@ApplicationScoped
public class AccessTokens implements PanacheRepositoryBase<RegistrationToken, byte[]> {

    private final Clock clock;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /** For a mail to the registrant's address: whoever follows the link has shown that they read it. */
    public AccessToken issueForMail(Registration registration) {
        return issue(registration, true);
    }

    /** For the answer to whoever has registered. */
    AccessToken issueForAnswer(Registration registration) {
        return issue(registration, false);
    }

    Optional<RegistrationToken> known(AccessToken token) {
        return token.isWellFormed() ? findByIdOptional(token.hash()) : Optional.empty();
    }

    private AccessToken issue(Registration registration, boolean provesAddress) {
        var token = AccessToken.random();
        var row = new RegistrationToken();
        row.hash = token.hash();
        row.registration = registration;
        row.provesAddress = provesAddress;
        row.createdAt = clock.instant();
        persist(row);
        return token;
    }
}
