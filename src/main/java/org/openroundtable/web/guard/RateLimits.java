package org.openroundtable.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.http.HttpServerRequest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * How often one network address may try, as a whole and with one e-mail address or registration. Counted in memory on
 * each node; of more than a hundred thousand of them the least recent are forgotten.
 */
@ApplicationScoped
public class RateLimits {

    /** What an e-mail address is given for. */
    public enum Purpose {
        REGISTERING,
        FINDING,
        PASSWORD
    }

    private static final int MOST_KEPT = 100_000;
    /** With one e-mail address from all networks, times those from one. */
    private static final int SIGN_INS_ANYWHERE = 10;
    /** By all accounts, times those by one. */
    private static final int INVITATIONS_BY_ALL = 5;
    /** What one customer gets from most providers of IPv6. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final RateLimitConfig config;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    RateLimits(RateLimitConfig config, Clock clock) {
        this.config = config;
        this.clock = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** @throws TooManyRequests if the sender has tried too often */
    public void countSender(HttpServerRequest request) {
        count("sender " + network(request), config.perIp(), Duration.ofMinutes(1));
    }

    /**
     * Per sender, so that nobody uses up the tries of whom the address belongs to.
     *
     * @param address what makes two e-mail addresses the same
     * @throws TooManyRequests if the sender has given the address too often
     */
    public void countAddress(Purpose purpose, String address, HttpServerRequest request) {
        countAddress(purpose, address, network(request));
    }

    void countAddress(Purpose purpose, String address, String network) {
        count(purpose + " " + network + " " + address, config.perAddress(), Duration.ofHours(1));
    }

    /**
     * Before anybody is registered: that an address is registered already is an answer, and whoever has had many of them
     * asks around. Also with addresses that are new, since else the refusal would be the answer.
     *
     * @throws TooManyRequests if the sender has met too many addresses that are registered already
     */
    public void refuseWhoAsksAround(HttpServerRequest request) {
        refuseIfUsedUp(known(request));
    }

    /** The sender has met an address that is registered already. */
    public void countKnownAddress(HttpServerRequest request) {
        known(request).tryConsume(1);
    }

    /**
     * Before a code is looked at, also a good one, since else the refusal would be the answer to a guess.
     *
     * @param event slug
     * @throws TooManyRequests if the sender has shown too many codes that are not known there
     */
    public void refuseWhoGuesses(String event, HttpServerRequest request) {
        refuseIfUsedUp(codes(event, request));
    }

    /** The sender has shown a code that the event does not know. */
    public void countWrongCode(String event, HttpServerRequest request) {
        codes(event, request).tryConsume(1);
    }

    private void refuseIfUsedUp(Bucket bucket) {
        if (config.enabled()) {
            var estimate = bucket.estimateAbilityToConsume(1);
            if (!estimate.canBeConsumed()) {
                throw new TooManyRequests(Duration.ofNanos(estimate.getNanosToWaitForRefill()));
            }
        }
    }

    private Bucket codes(String event, HttpServerRequest request) {
        return bucket("code " + event + " " + network(request), config.wrongCodesPerIp(), Duration.ofHours(1));
    }

    private Bucket known(HttpServerRequest request) {
        return bucket("known " + network(request), config.knownPerIp(), Duration.ofHours(1));
    }

    /**
     * A change that can be made over and over, each time with a mail.
     *
     * @param address that the mail goes to; what makes two of them the same
     * @throws TooManyRequests if what is registered under the address was changed too often
     */
    public void countChange(String address) {
        count("change " + address, config.perRegistration(), Duration.ofHours(1));
    }

    /**
     * A try to sign in; counted before anybody knows whether the address has an account. Per network too, so that who
     * guesses elsewhere does not shut the owner out at once.
     *
     * @param address what makes two e-mail addresses the same
     * @throws TooManyRequests if there were too many from the network or with the address
     */
    public void countSignIn(String address, HttpServerRequest request) {
        count("sign-in " + network(request), config.perIp(), Duration.ofMinutes(15));
        count("sign-in " + network(request) + " " + address, config.signInPerAddress(), Duration.ofMinutes(15));
        count("sign-in " + address, SIGN_INS_ANYWHERE * config.signInPerAddress(), Duration.ofHours(1));
    }

    /**
     * Somebody with an account has a mail sent to an address of their choice.
     *
     * @param account whose it is
     * @param address what makes two e-mail addresses the same
     * @throws TooManyRequests if too many were sent to the address, by the account or by all
     */
    public void countInvitation(Long account, String address) {
        count("invitation to " + address, config.perAddress(), Duration.ofHours(1));
        count("invitation by " + account, config.invitationsPerAccount(), Duration.ofHours(1));
        count("invitation", INVITATIONS_BY_ALL * config.invitationsPerAccount(), Duration.ofHours(1));
    }

    /**
     * At a door, somebody with an account has typed a code that nobody has.
     *
     * @throws TooManyRequests if that happened too often: no desk has so many slips, whoever tries them all has
     */
    public void countWrongCode(Long account) {
        count("code by " + account, config.perIp(), Duration.ofMinutes(1));
    }

    /**
     * A question that takes the database some time, and that anybody may ask.
     *
     * @throws TooManyRequests if the sender has asked too often
     */
    public void countQuestion(HttpServerRequest request) {
        count("question " + network(request), config.perIp(), Duration.ofMinutes(1));
    }

    /** @throws TooManyRequests if the sender has shown wrong tokens too often */
    public void countWrongToken(HttpServerRequest request) {
        count("token " + network(request), config.perIp(), Duration.ofMinutes(1));
    }

    private void count(String key, int times, Duration period) {
        if (!config.enabled()) {
            return;
        }
        var probe = bucket(key, times, period).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(String key, int times, Duration period) {
        return buckets.get(key, unseen -> Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                .build());
    }

    private static String network(HttpServerRequest request) {
        var host = request.remoteAddress().host();
        // Only literals of IPv6 have a colon, so nothing is looked up here.
        if (host == null || host.indexOf(':') < 0) {
            return String.valueOf(host);
        }
        try {
            var bytes = InetAddress.getByName(host).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return host;
        }
    }
}
