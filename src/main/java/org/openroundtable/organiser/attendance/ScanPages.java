package org.openroundtable.organiser.attendance;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.attendance.ScanPage.Answer;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.attendance.AttendanceOutcome.Unknown;
import org.openroundtable.secret.ShortCode;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerResponse;

/** The door of a session, at which people show the code of their confirmation. */
@Path("/organiser/events/{slug}/attendance/{code}/scan")
@Produces(MediaType.TEXT_HTML)
public class ScanPages {

    /** This page alone may ask for the camera. */
    private static final String WITH_CAMERA = "camera=(self), geolocation=(), microphone=(), payment=()";

    private final Clock clock;
    private final Doors doors;
    private final AttendanceViews views;
    private final AttendanceDesk desk;
    private final RateLimits limits;
    private final SignedIn signedIn;
    private final Visitor visitor;

    ScanPages(
            Clock clock,
            Doors doors,
            AttendanceViews views,
            AttendanceDesk desk,
            RateLimits limits,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.doors = doors;
        this.views = views;
        this.desk = desk;
        this.limits = limits;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public ScanPage ask(@RestPath String slug, @RestPath String code, HttpServerResponse response) {
        return page(doors.of(slug, code), null, null, FormErrors.none(), response);
    }

    /** @param form {@code shown}: the code of a registration; {@code withoutPlace}: also if they have none there */
    @POST
    public Response scan(@RestPath String slug, @RestPath String code, FormFields form, HttpServerResponse response) {
        var door = doors.of(slug, code);
        var typed = form.text("shown");
        var shown = ShortCode.typed(typed);
        if (shown.isEmpty()) {
            var errors = FormErrors.none().add("shown", say().noCode());
            return Response.status(422)
                    .entity(page(door, null, typed, errors, response))
                    .build();
        }
        var outcome = desk.mark(
                door.event(),
                door.session(),
                shown.get(),
                "true".equals(form.value("withoutPlace")),
                signedIn.actor(),
                clock.instant());
        if (outcome instanceof Unknown) {
            limits.countWrongCode(signedIn.account().id());
        }
        var attendee = Scanned.attendee(outcome);
        var person = attendee == null ? null : views.person(door, attendee);
        var answer = new Answer(Scanned.of(outcome), shown.get().toString(), person);
        return Response.ok(page(door, answer, null, FormErrors.none(), response))
                .build();
    }

    private ScanPage page(Door door, Answer answer, String typed, FormErrors errors, HttpServerResponse response) {
        response.headers().set("Permissions-Policy", WITH_CAMERA);
        return new ScanPage(door, desk.count(door.event(), door.session()), answer, typed, errors);
    }

    private AttendanceMessages say() {
        return MessageBundles.get(
                AttendanceMessages.class,
                Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }
}
