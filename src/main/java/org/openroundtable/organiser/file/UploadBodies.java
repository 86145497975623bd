package org.openroundtable.organiser.file;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.organiser.access.SessionCookie;
import org.openroundtable.web.body.LargeBodies;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Files are long, and come from who is signed in. */
@ApplicationScoped
class UploadBodies implements LargeBodies {

    /** Slides with pictures; a video belongs elsewhere. */
    static final int MEGABYTES = 25;

    /** What else is in the form. */
    private static final long BESIDES = 64 << 10;

    private static final Pattern PATH = Pattern.compile("/organiser/events/[^/]+/files/?");

    private final Clock clock;
    private final StaffSessions sessions;

    UploadBodies(Clock clock, StaffSessions sessions) {
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
        return ((long) MEGABYTES << 20) + BESIDES;
    }

    /** At home, an upload has a tenth of what a download has. */
    @Override
    public Duration within() {
        return Duration.ofMinutes(3);
    }

    @Override
    public boolean mayComeFrom(HttpServerRequest sender) {
        return SessionCookie.in(sender)
                .flatMap(secret -> sessions.behind(secret, clock.instant()))
                .isPresent();
    }
}
