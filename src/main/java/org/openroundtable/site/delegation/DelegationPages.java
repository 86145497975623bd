package org.openroundtable.site.delegation;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.desk.RegistrationOutcome.Entered;
import org.openroundtable.registration.focalpoint.DelegationDesk;
import org.openroundtable.registration.focalpoint.FocalPoint;
import org.openroundtable.registration.focalpoint.FocalPointDesk;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Flash;

import io.vertx.core.http.HttpServerRequest;

/** What whoever looks after the registrations of an organisation finds behind the link in the mail. */
@Path("/delegations/{token}")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class DelegationPages {

    private final Clock clock;
    private final FocalPointDesk focalPoints;
    private final DelegationDesk desk;
    private final EventSnapshots events;
    private final DelegationViews views;
    private final RateLimits limits;

    DelegationPages(
            Clock clock,
            FocalPointDesk focalPoints,
            DelegationDesk desk,
            EventSnapshots events,
            DelegationViews views,
            RateLimits limits) {
        this.clock = clock;
        this.focalPoints = focalPoints;
        this.desk = desk;
        this.events = events;
        this.views = views;
        this.limits = limits;
    }

    @GET
    public DelegationPage show(@RestPath String token) {
        var focalPoint = focalPoint(token);
        return views.page(event(focalPoint), focalPoint, token, null, FormErrors.none());
    }

    @POST
    @Path("/registrations")
    public Response add(@RestPath String token, FormFields fields, HttpServerRequest client) {
        limits.countSender(client);
        var focalPoint = focalPoint(token);
        var event = event(focalPoint);
        var form = DelegateForm.of(fields, focalPoint, desk.type(focalPoint));
        var errors = views.check(event, form);
        if (errors.isEmpty()) {
            var registrant = form.checked(event.questions()).registrant();
            var outcome = desk.add(event, focalPoint, registrant, form.form().chosen());
            if (outcome instanceof Entered) {
                return saved(token);
            }
            errors = views.errors(event, form, outcome);
        }
        return Response.status(422)
                .entity(views.page(event, focalPoint, token, form, errors))
                .build();
    }

    @POST
    @Path("/registrations/{id}/approval")
    public Response approve(@RestPath String token, @RestPath Long id, FormFields nothing, HttpServerRequest client) {
        limits.countSender(client);
        var focalPoint = focalPoint(token);
        desk.approve(event(focalPoint), focalPoint, id).orElseThrow(NotFoundException::new);
        return saved(token);
    }

    @GET
    @Path("/registrations/{id}/replacement")
    public ReplacementPage ask(@RestPath String token, @RestPath Long id) {
        var focalPoint = focalPoint(token);
        var event = event(focalPoint);
        return views.replacement(event, token, former(event, focalPoint, id), null, FormErrors.none());
    }

    @POST
    @Path("/registrations/{id}/replacement")
    public Response replace(@RestPath String token, @RestPath Long id, FormFields fields, HttpServerRequest client) {
        limits.countSender(client);
        var focalPoint = focalPoint(token);
        var event = event(focalPoint);
        var former = former(event, focalPoint, id);
        var form = DelegateForm.of(fields, focalPoint, desk.type(focalPoint));
        var errors = views.check(event, form);
        if (errors.isEmpty()) {
            var registrant = form.checked(event.questions()).registrant();
            var outcome = desk.replace(event, focalPoint, id, registrant).orElseThrow(NotFoundException::new);
            if (outcome instanceof Entered) {
                return saved(token);
            }
            errors = views.errors(event, form, outcome);
        }
        return Response.status(422)
                .entity(views.replacement(event, token, former, form, errors))
                .build();
    }

    private static Response saved(String token) {
        return Response.seeOther(URI.create(Paths.delegation(token) + "?done=" + Flash.SAVED.key()))
                .build();
    }

    private FocalPoint focalPoint(String token) {
        return focalPoints.behind(token).orElseThrow(NotFoundException::new);
    }

    /** The link is good for nothing once the event is over. */
    private EventSnapshot event(FocalPoint focalPoint) {
        var event = events.current(focalPoint.eventId());
        if (event.isOverAt(clock.instant())) {
            throw new NotFoundException();
        }
        return event;
    }

    private RegistrationView former(EventSnapshot event, FocalPoint focalPoint, Long id) {
        return desk.one(event, focalPoint, id).orElseThrow(NotFoundException::new);
    }
}
