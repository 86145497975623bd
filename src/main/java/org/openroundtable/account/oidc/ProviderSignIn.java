package org.openroundtable.account.oidc;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.jboss.logging.Logger;
import org.openroundtable.account.login.Device;
import org.openroundtable.account.login.SignIn;
import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

/** The way in by an account at the provider: there, and back with a code. It is in templates as {@code cdi:provider}. */
@Named("provider")
@ApplicationScoped
public class ProviderSignIn {

    /** Where the provider sends the browser back to; the provider has to know it. */
    public static final String CALLBACK = "/organiser/sign-in/provider/callback";

    private static final Logger LOG = Logger.getLogger(ProviderSignIn.class);
    /** By which the clocks here and there may differ. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** What it comes to. */
    public sealed interface Outcome {

        /** @param then where to go on, with what was sent there before; empty: nothing */
        record In(SignIn.Outcome signedIn, String then, String kept) implements Outcome {}

        record Failed(Why why, String then, String kept) implements Outcome {}
    }

    /** Why somebody is not let in. */
    public enum Why {
        /** Another browser, another time, or too long ago. */
        NOT_BEGUN,
        /** The provider has not let them in, or they did not want to. */
        DENIED,
        /** It can't be asked, or what it said does not hold. */
        UNREACHABLE,
        /** There is nothing to find an account by. */
        NO_ADDRESS,
        /** There is none with that address, and they may have none. */
        NO_ACCOUNT,
        /** The account with that address is somebody else's there. */
        OTHER_IDENTITY,
        /** They were to give their password there, and did not. */
        NOT_AFRESH
    }

    /** @param cookie what the browser's cookie is to say */
    public record Leaving(URI address, String cookie) {}

    private final OidcConfig config;
    private final Provider provider;
    private final BegunSignIns begun;
    private final ProviderAccounts accounts;

    ProviderSignIn(OidcConfig config, Provider provider, BegunSignIns begun, ProviderAccounts accounts) {
        this.config = config;
        this.provider = provider;
        this.begun = begun;
        this.accounts = accounts;
    }

    /** The settings name a provider. */
    public boolean isOpen() {
        return config.issuer().isPresent();
    }

    /** What people call it; null: they have no name for it. */
    public String getName() {
        return config.name().orElse(null);
    }

    /**
     * Where to go; empty: the provider can't be asked.
     *
     * @param afresh they are to give their password there, whether they are signed in or not
     * @param kept empty: nothing was sent
     */
    public Optional<Leaving> begin(String then, String kept, boolean afresh, Instant at) {
        var cookie = RandomSecret.next();
        var row = new Begun();
        row.hash = Sha256.of(cookie);
        row.state = RandomSecret.next();
        row.nonce = RandomSecret.next();
        row.verifier = RandomSecret.next();
        row.afresh = afresh;
        row.then = then;
        row.kept = kept;
        row.createdAt = at;
        try {
            var address = provider.authorization(row);
            begun.add(row);
            return Optional.of(new Leaving(address, cookie));
        } catch (ProviderFailure failure) {
            LOG.warnf("Nobody can sign in at %s: %s", config.issuer().orElseThrow(), failure.getMessage());
            return Optional.empty();
        }
    }

    /**
     * They are back. No transaction is open while the provider is asked.
     *
     * @param cookie as the browser says it
     * @param state as the provider has given it back; null likewise
     * @param code null: the provider has given none
     * @param issuer who answers (RFC 9207); null: it does not say
     */
    public Outcome finish(String cookie, String state, String code, String issuer, Device device, Instant at) {
        var row = begun.take(cookie, at).filter(one -> one.state.equals(state)).orElse(null);
        if (row == null) {
            return new Outcome.Failed(Why.NOT_BEGUN, "", "");
        }
        if (code == null
                || issuer != null
                        && !issuer.equals(config.issuer().map(URI::toString).orElse(null))) {
            return failed(Why.DENIED, row);
        }
        try {
            var identity = provider.redeem(code, row);
            var since = identity.since().filter(time -> !time.isAfter(at.plus(SKEW)));
            if (row.afresh
                    && since.filter(time -> time.isAfter(row.createdAt.minus(SKEW)))
                            .isEmpty()) {
                return failed(Why.NOT_AFRESH, row);
            }
            var admission = accounts.admit(identity, since.orElse(Instant.EPOCH), device, at);
            return admission.signedIn() == null
                    ? failed(admission.why(), row)
                    : new Outcome.In(admission.signedIn(), row.then, row.kept);
        } catch (ProviderFailure failure) {
            LOG.warnf("Somebody could not sign in at %s: %s", config.issuer().orElseThrow(), failure.getMessage());
            return failed(Why.UNREACHABLE, row);
        }
    }

    /** Where whoever has signed out here signs out there; empty: nowhere. */
    public Optional<URI> signOut(String next) {
        try {
            return isOpen() ? provider.signOut(next) : Optional.empty();
        } catch (ProviderFailure failure) {
            LOG.warnf("Nobody can sign out at %s: %s", config.issuer().orElseThrow(), failure.getMessage());
            return Optional.empty();
        }
    }

    private static Outcome failed(Why why, Begun row) {
        return new Outcome.Failed(why, row.then, row.kept);
    }
}
