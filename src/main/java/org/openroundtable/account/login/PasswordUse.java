package org.openroundtable.account.login;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who signs in with a password. Where people sign in at a provider instead, nobody does but the administrator whom the
 * settings name, for when the provider is out of order. It is in templates as {@code cdi:passwordUse}.
 */
@Named
@ApplicationScoped
public class PasswordUse {

    private final boolean open;
    private final Optional<String> emergency;

    PasswordUse(
            @ConfigProperty(name = "openroundtable.oidc.issuer") Optional<String> issuer,
            @ConfigProperty(name = "openroundtable.oidc.passwords", defaultValue = "true") boolean open,
            @ConfigProperty(name = "openroundtable.bootstrap-admin-email") Optional<String> emergency) {
        this.open = open || issuer.isEmpty();
        this.emergency = emergency;
    }

    /** Everybody may. */
    public boolean isOpen() {
        return open;
    }

    /** Somebody may, if not everybody. */
    public boolean isThere() {
        return open || emergency.isPresent();
    }

    public boolean isOpenFor(String email) {
        return open || emergency.filter(email::equalsIgnoreCase).isPresent();
    }
}
