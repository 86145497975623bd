package org.openroundtable.organiser.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.web.body.LargeBodies;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Whole programmes are pasted into forms by who is signed in. */
@ApplicationScoped
class PastedBodies implements LargeBodies {

    /** Some hundred sessions with their descriptions, of which a form makes up to three times as much. */
    private static final long MOST = 4 << 20;

    private static final Pattern PATH = Pattern.compile("/organiser/events/(new/document|[^/]+/sessions/import)/?");

    private final Clock clock;
    private final StaffSessions sessions;

    PastedBodies(Clock clock, StaffSessions sessions) {
        this.clock = clock;
        this.sessions = sessions;
    }

    @Override
    public boolean areMeantFor(HttpServerRequest request) {
        return request.method() == HttpMethod.POST
                && PATH.matcher(request.path()).matches();
    }

    @Override
    public long most() {
        return MOST;
    }

    @Override
    public Duration within() {
        return Duration.ofMinutes(1);
    }

    @Override
    public boolean mayComeFrom(HttpServerRequest sender) {
        return SessionCookie.in(sender)
                .flatMap(secret -> sessions.behind(secret, clock.instant()))
                .isPresent();
    }
}
