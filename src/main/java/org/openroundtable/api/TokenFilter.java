package org.openroundtable.api;

import java.time.Clock;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.openroundtable.account.token.ApiTokens;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.RemoteAddress;

import io.vertx.core.http.HttpServerRequest;

/** Lets in who shows a token; whoever guesses has to wait. */
class TokenFilter {

    private final Clock clock;
    private final ApiTokens tokens;
    private final RateLimits limits;
    private final TokenRights rights;
    private final Caller caller;

    TokenFilter(Clock clock, ApiTokens tokens, RateLimits limits, TokenRights rights, Caller caller) {
        this.clock = clock;
        this.tokens = tokens;
        this.limits = limits;
        this.rights = rights;
        this.caller = caller;
    }

    /** Null: go ahead. */
    @TokenRequired
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    Response check(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest connection) {
        var needed = resource.getResourceMethod().getAnnotation(TokenRequired.class);
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null && needed.orPublic()) {
            return null;
        }
        var token = BearerToken.of(header);
        if (token.isEmpty()) {
            return refuse("Bearer realm=\"Open Roundtable\"", "Send it as: Authorization: Bearer <token>");
        }
        var known = tokens.behind(token.get(), clock.instant()).orElse(null);
        if (known == null) {
            limits.countWrongToken(connection);
            return refuse("Bearer realm=\"Open Roundtable\", error=\"invalid_token\"", "This token is not valid");
        }
        caller.is(known.actor().from(RemoteAddress.of(connection)), known.account());
        var slug = request.getUriInfo().getPathParameters().getFirst("slug");
        return rights.allow(known, needed.scope(), needed.permission(), slug) ? null : forbid();
    }

    /** RFC 6750 section 3.1. */
    private static Response forbid() {
        return Problem.of(
                        ProblemType.FORBIDDEN,
                        "Its scope, or the role of its account in the event, does not reach so far")
                .answer()
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Open Roundtable\", error=\"insufficient_scope\"")
                .build();
    }

    private static Response refuse(String challenge, String detail) {
        return Problem.of(ProblemType.UNAUTHORIZED, detail)
                .answer()
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
