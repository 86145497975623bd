package org.openroundtable.account.oidc;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The OpenID Connect provider at which people sign in. */
@ConfigMapping(prefix = "openroundtable.oidc")
public interface OidcConfig {

    /** Of the provider, as its tokens name it; empty: nobody signs in elsewhere. */
    Optional<URI> issuer();

    /** Under which the provider knows this installation. */
    Optional<String> clientId();

    /** Empty: the provider asks for none. */
    Optional<String> clientSecret();

    /** What the provider is asked for, with spaces between. */
    @WithDefault("openid email profile")
    String scope();

    /** What people call it; empty: the account of their organisation. */
    Optional<String> name();

    /** The claim whose values mean roles; dots lead into objects, as in {@code realm_access.roles}. */
    @WithDefault("groups")
    String rolesClaim();

    /** Which value means which role, as {@link RoleRules} read it; empty: roles are given here alone. */
    Optional<String> roles();

    /** Whether people sign in with a password, too. */
    @WithDefault("true")
    boolean passwords();
}
