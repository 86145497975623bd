package org.openroundtable.api;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.role.Permission;
import org.openroundtable.account.token.ApiTokens;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.web.body.LargeBodies;
import org.openroundtable.web.body.LargeBody;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Event documents are long, and come from who shows a token that may put them. */
@ApplicationScoped
class DocumentBodies implements LargeBodies {

    private static final List<LargeBody> KINDS =
            List.of(new LargeBody(HttpMethod.PUT, "/api/v1/events/{slug}", 12 << 20, Duration.ofSeconds(30)));

    private final Clock clock;
    private final ApiTokens tokens;
    private final TokenRights rights;

    DocumentBodies(Clock clock, ApiTokens tokens, TokenRights rights) {
        this.clock = clock;
        this.tokens = tokens;
        this.rights = rights;
    }

    @Override
    public List<LargeBody> kinds() {
        return KINDS;
    }

    @Override
    public boolean mayComeFrom(HttpServerRequest sender, LargeBody kind, String slug) {
        return BearerToken.of(sender.getHeader("Authorization"))
                .flatMap(token -> tokens.behind(token, clock.instant()))
                .filter(holder -> rights.allow(holder, TokenScope.WRITE, Permission.PUBLISH, slug))
                .isPresent();
    }
}
