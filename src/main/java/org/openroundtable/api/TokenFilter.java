package org.openroundtable.api;

import java.time.Clock;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.openroundtable.account.ApiTokens;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;
import org.openroundtable.web.guard.RateLimits;

import io.vertx.core.http.HttpServerRequest;

/** Lets in who shows a token; whoever guesses has to wait. */
class TokenFilter {

    private final Clock clock;
    private final ApiTokens tokens;
    private final RateLimits limits;
    private final Caller caller;

    TokenFilter(Clock clock, ApiTokens tokens, RateLimits limits, Caller caller) {
        this.clock = clock;
        this.tokens = tokens;
        this.limits = limits;
        this.caller = caller;
    }

    /** Null: go ahead. */
    @TokenRequired
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Response check(ContainerRequestContext request, HttpServerRequest connection) {
        var token = BearerToken.of(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            return refuse("Bearer realm=\"Open Roundtable\"", "Send it as: Authorization: Bearer <token>");
        }
        var known = tokens.behind(token.get(), clock.instant());
        if (known.isPresent()) {
            caller.is(known.get().from(connection.remoteAddress().host()));
            return null;
        }
        limits.countWrongToken(connection);
        return refuse("Bearer realm=\"Open Roundtable\", error=\"invalid_token\"", "This token is not valid");
    }

    private static Response refuse(String challenge, String detail) {
        return Problem.of(ProblemType.UNAUTHORIZED, detail)
                .answer()
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
