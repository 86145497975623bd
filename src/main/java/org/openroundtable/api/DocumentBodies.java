package org.openroundtable.api;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.token.ApiTokens;
import org.openroundtable.web.body.LargeBodies;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Event documents are long, and come from who shows a token. */
@ApplicationScoped
class DocumentBodies implements LargeBodies {

    private static final long MOST = 12 << 20;
    private static final Pattern PATH = Pattern.compile("/api/v1/events/[^/]+/?");

    private final Clock clock;
    private final ApiTokens tokens;

    DocumentBodies(Clock clock, ApiTokens tokens) {
        this.clock = clock;
        this.tokens = tokens;
    }

    @Override
    public boolean areMeantFor(HttpServerRequest request) {
        return request.method() == HttpMethod.PUT
                && PATH.matcher(request.path()).matches();
    }

    @Override
    public long most() {
        return MOST;
    }

    @Override
    public Duration within() {
        return Duration.ofSeconds(30);
    }

    @Override
    public boolean mayComeFrom(HttpServerRequest sender) {
        return BearerToken.of(sender.getHeader("Authorization"))
                .filter(token -> tokens.isValid(token, clock.instant()))
                .isPresent();
    }
}
