package org.openroundtable.web.guard;

import java.time.Duration;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** 429 with {@code Retry-After} in whole seconds, rounded up (RFC 6585, RFC 9110). */
public class TooManyRequests extends WebApplicationException {

    private final long seconds;

    public TooManyRequests(Duration wait) {
        this(Math.max(1, (wait.toMillis() + 999) / 1000));
    }

    private TooManyRequests(long seconds) {
        super(Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build());
        this.seconds = seconds;
    }

    /** How long to wait, at least 1. */
    public long seconds() {
        return seconds;
    }
}
