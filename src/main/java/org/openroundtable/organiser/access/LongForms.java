package org.openroundtable.organiser.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.factor.SecondFactors;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.link.Paths;
import org.openroundtable.web.body.LargeBodies;
import org.openroundtable.web.body.LargeBody;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** What organisers send that is long, from who may change something at that address. */
@ApplicationScoped
class LongForms implements LargeBodies {

    /** Some hundred sessions with their descriptions, of which a form makes up to three times as much. */
    private static final long PROGRAMME = 4 << 20;

    /** Slides with pictures; a video belongs elsewhere. */
    private static final long FILE = 25 << 20;

    private static final long LOGO = 5 << 20;

    /** A privacy page in each of several languages. */
    private static final long PAGE = 512 << 10;

    /** Of people; ten thousand rows with all that an event asks. */
    private static final long TABLE = 5 << 20;

    /** What else is in the form. */
    private static final long BESIDES = 64 << 10;

    private static final List<LargeBody> KINDS = List.of(
            // At home, an upload has a tenth of what a download has.
            kind("/events/{slug}/files", FILE + BESIDES, Duration.ofMinutes(3)),
            kind("/events/new/document", PROGRAMME, Duration.ofMinutes(1)),
            kind("/events/{slug}/sessions/import", PROGRAMME, Duration.ofMinutes(1)),
            kind("/events/{slug}/registrations/import", TABLE + BESIDES, Duration.ofMinutes(1)),
            kind("/settings/logo", LOGO + BESIDES, Duration.ofMinutes(1)),
            kind("/settings/pages/imprint", PAGE, Duration.ofMinutes(1)),
            kind("/settings/pages/privacy", PAGE, Duration.ofMinutes(1)),
            kind("/settings/pages/accessibility", PAGE, Duration.ofMinutes(1)));

    private final Clock clock;
    private final StaffSessions sessions;
    private final RoleGrants roles;
    private final SecondFactors factors;

    LongForms(Clock clock, StaffSessions sessions, RoleGrants roles, SecondFactors factors) {
        this.clock = clock;
        this.sessions = sessions;
        this.roles = roles;
        this.factors = factors;
    }

    @Override
    public List<LargeBody> kinds() {
        return KINDS;
    }

    @Override
    public boolean mayComeFrom(HttpServerRequest sender, LargeBody kind, String slug) {
        return SessionCookie.in(sender)
                .flatMap(secret -> sessions.behind(secret, clock.instant()))
                .map(StaffSessions.Current::account)
                .filter(account -> PageAccess.allows(roles.accessOf(account.id()), kind.path(), slug, false))
                .filter(account -> !account.needsSecondFactor() || factors.isOn(account.id()))
                .isPresent();
    }

    private static LargeBody kind(String path, long most, Duration within) {
        return new LargeBody(HttpMethod.POST, Paths.ORGANISER + path, most, within);
    }
}
