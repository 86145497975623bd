package org.openroundtable.account.oidc;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.openroundtable.contact.EmailAddress;

/**
 * Who somebody is, as the provider says it.
 *
 * @param subject that never changes and is nobody else's there
 * @param email confirmed by the provider
 * @param name as they are called; empty: it does not say
 * @param values of the claim that means roles
 * @param since when they gave their password there; empty: it does not say
 */
record Identity(
        String issuer,
        String subject,
        Optional<EmailAddress> email,
        Optional<String> name,
        Set<String> values,
        Optional<Instant> since) {}
