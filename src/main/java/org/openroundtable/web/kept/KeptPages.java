package org.openroundtable.web.kept;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * Keeps pages for two seconds. After the first one request renders the page anew while the others still get the kept
 * one, so that a crowd never renders the same page together.
 */
final class KeptPages {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final long MOST_BYTES = 64L << 20;

    /**
     * @param since nanoseconds of the ticker
     * @param renewing whether somebody renders the page anew
     */
    private record Entry(KeptPage page, long since, AtomicBoolean renewing) {

        boolean isMineToRenew() {
            return renewing.compareAndSet(false, true);
        }
    }

    private final Ticker ticker;
    private final Cache<KeptPage.Key, Entry> pages;

    KeptPages(Ticker ticker) {
        this.ticker = ticker;
        this.pages = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumWeight(MOST_BYTES)
                .weigher((KeptPage.Key key, Entry entry) ->
                        entry.page().bytes() + key.address().length())
                .expireAfterWrite(KEPT)
                .build();
    }

    /** Empty: whoever asks is to render it. */
    Optional<KeptPage> find(KeptPage.Key key) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(entry -> ticker.read() - entry.since() <= FRESH || !entry.isMineToRenew())
                .map(Entry::page);
    }

    void keep(KeptPage.Key key, KeptPage page) {
        pages.put(key, new Entry(page, ticker.read(), new AtomicBoolean()));
    }
}
