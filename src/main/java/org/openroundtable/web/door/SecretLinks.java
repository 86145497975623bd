package org.openroundtable.web.door;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.secret.RandomSecret;
import org.openroundtable.web.error.EarlyAnswers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** What can't be a secret link leads nowhere, before anything could trip over it and tell of it. */
@ApplicationScoped
class SecretLinks {

    /** After the security headers, before what is sent is read. */
    private static final int EARLY = 960;

    /** Of registrants, of who is invited or looks after an organisation, and of organisers who choose a password. */
    private static final Pattern LINK = Pattern.compile(
            "/(?:registrations/(?!find(?:/|$))|invitations/|delegations/|organiser/(?:set-up|sign-in/password)/)([^/]+)(/.*)?");

    private final EarlyAnswers answers;

    SecretLinks(EarlyAnswers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var path = context.request().path();
        var link = LINK.matcher(path == null ? "" : path);
        if (link.matches() && !RandomSecret.isWellFormed(link.group(1))) {
            EarlyAnswers.closeOnceAnswered(context);
            answers.refuse(context, 404);
        } else {
            context.next();
        }
    }
}
