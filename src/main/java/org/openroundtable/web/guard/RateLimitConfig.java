package org.openroundtable.web.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often somebody may try. */
@ConfigMapping(prefix = "openroundtable.rate-limit")
interface RateLimitConfig {

    @WithDefault("true")
    boolean enabled();

    /** Tries per minute from one network address; a whole company may share one. */
    @WithDefault("60")
    int perIp();

    /** Tries per hour with one e-mail address from one network address; each may send a mail to it. */
    @WithDefault("6")
    int perAddress();

    /** Tries per hour from one network address that meet an address which is registered already. */
    @WithDefault("20")
    int knownPerIp();

    /** Access codes per hour from one network address that one event does not know. */
    @WithDefault("20")
    int wrongCodesPerIp();

    /** Changes per hour of what one e-mail address is registered for; each may send a mail to it. */
    @WithDefault("20")
    int perRegistration();

    /** Tries per quarter of an hour to sign in with one e-mail address from one network address. */
    @WithDefault("10")
    int signInPerAddress();

    /** Colleagues per hour whom one account invites; each gets a mail. */
    @WithDefault("40")
    int invitationsPerAccount();
}
