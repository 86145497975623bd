package org.openroundtable.organiser.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.openroundtable.account.factor.SecondFactors;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.event.EventSlug;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignInRequired.Why;
import org.openroundtable.web.guard.FormGuard;
import org.openroundtable.web.guard.RemoteAddress;

import io.vertx.core.http.HttpServerRequest;

/** Lets in who may open a page of the organisers: others are sent to sign in, or told that there is nothing. */
class AccessFilter {

    /** After foreign requests were refused. */
    private static final int AFTER_GUARDS = Priorities.AUTHENTICATION + 100;

    private final Clock clock;
    private final StaffSessions sessions;
    private final RoleGrants roles;
    private final SecondFactors factors;
    private final SignedIn signedIn;

    AccessFilter(Clock clock, StaffSessions sessions, RoleGrants roles, SecondFactors factors, SignedIn signedIn) {
        this.clock = clock;
        this.sessions = sessions;
        this.roles = roles;
        this.factors = factors;
        this.signedIn = signedIn;
    }

    /** Null: go ahead. */
    @ServerRequestFilter(priority = AFTER_GUARDS)
    Response check(ContainerRequestContext context, ResourceInfo resource, HttpServerRequest request) {
        var path = path(resource);
        if (!Paths.isOrganiser(path)) {
            return null;
        }
        current(request)
                .ifPresent(current ->
                        signedIn.is(current, roles.accessOf(current.account().id()), RemoteAddress.of(request)));
        if (PageAccess.isOpen(path)) {
            return null;
        }
        var reads = FormGuard.isSafe(context.getMethod());
        if (!signedIn.isPresent()) {
            if (reads) {
                return signIn(request.uri());
            }
            throw new SignInRequired(Why.ENDED, request.uri(), sent(context));
        }
        var slug = context.getUriInfo().getPathParameters().getFirst("slug");
        var isNoName = slug != null && !EventSlug.isValid(slug);
        if (isNoName || !PageAccess.allows(signedIn.access(), path, slug, reads)) {
            throw new NotFoundException();
        }
        if (lacksSecondFactor() && !PageAccess.isOwnAccount(path)) {
            return Response.seeOther(URI.create(Paths.ORGANISER + "/account/second-factor"))
                    .build();
        }
        if (PageAccess.isSensitive(path, reads) && !signedIn.isConfirmedAt(clock.instant())) {
            throw new SignInRequired(reads ? Why.EXPORT : Why.SENSITIVE, request.uri(), reads ? "" : sent(context));
        }
        return null;
    }

    private boolean lacksSecondFactor() {
        var account = signedIn.account();
        return account.needsSecondFactor() && !factors.isOn(account.id());
    }

    /** Empty: it can't be kept. Fields alone are; a file is neither small nor to be put in a form again. */
    private static String sent(ContainerRequestContext context) {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
            return "";
        }
        try {
            return KeptForm.of(context.getEntityStream().readAllBytes()).orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What an account is shown is nobody else's, not even for whoever goes back in the same browser later. */
    @ServerResponseFilter
    void keepOutOfCaches(ContainerResponseContext response, HttpServerRequest request) {
        if (Paths.isOrganiser(request.path()) && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private Optional<StaffSessions.Current> current(HttpServerRequest request) {
        return SessionCookie.in(request).flatMap(secret -> sessions.behind(secret, clock.instant()));
    }

    private static Response signIn(String then) {
        return Response.seeOther(URI.create(
                        Paths.ORGANISER + "/sign-in?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8)))
                .build();
    }

    private static String path(ResourceInfo resource) {
        return path(resource.getResourceClass().getAnnotation(Path.class))
                + path(resource.getResourceMethod().getAnnotation(Path.class));
    }

    private static String path(Path path) {
        if (path == null || path.value().equals("/")) {
            return "";
        }
        var named = path.value().replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        return named.startsWith("/") ? named : "/" + named;
    }
}
