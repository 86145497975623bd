package org.openroundtable.site.invitation;

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
import org.openroundtable.account.Actor;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.registration.invitation.InvitationStanding;
import org.openroundtable.registration.invitation.InvitationState;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.site.form.FormPages;
import org.openroundtable.site.form.Guest;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.RateLimits;

import io.vertx.core.http.HttpServerRequest;

/** What whoever is invited finds behind the link in the mail. */
@Path("/invitations/{token}")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class InvitationPages {

    private final Clock clock;
    private final InvitationDesk desk;
    private final EventSnapshots events;
    private final FormPages forms;
    private final RateLimits limits;

    InvitationPages(Clock clock, InvitationDesk desk, EventSnapshots events, FormPages forms, RateLimits limits) {
        this.clock = clock;
        this.desk = desk;
        this.events = events;
        this.forms = forms;
        this.limits = limits;
    }

    /** The form, with what the organiser has told; it is sent to where everybody's is. */
    @GET
    public Response form(@RestPath String token) {
        var standing = standing(token);
        var event = event(standing);
        if (standing.state() == InvitationState.WITHDRAWN) {
            return Response.status(Response.Status.GONE)
                    .entity(refusal(event, token, standing))
                    .build();
        }
        var registered = standing.state() == InvitationState.REGISTERED;
        return Response.ok(forms.of(event, new Guest(token, standing.invitation(), registered)))
                .build();
    }

    @GET
    @Path("/refusal")
    public Response ask(@RestPath String token) {
        var standing = standing(token);
        var withdrawn = standing.state() == InvitationState.WITHDRAWN;
        return Response.status(withdrawn ? Response.Status.GONE : Response.Status.OK)
                .entity(refusal(event(standing), token, standing))
                .build();
    }

    @POST
    @Path("/refusal")
    public Response decline(@RestPath String token, FormFields nothing, HttpServerRequest client) {
        limits.countSender(client);
        desk.decline(event(standing(token)), token, Actor.NEWCOMER, clock.instant());
        return Response.seeOther(URI.create(Paths.refusal(token))).build();
    }

    private RefusalPage refusal(EventSnapshot event, String token, InvitationStanding standing) {
        var now = clock.instant();
        return new RefusalPage(
                EventHead.of(event, Availability.of(event, now), now), Paths.invitation(token), standing.state());
    }

    private InvitationStanding standing(String token) {
        return desk.behind(token).orElseThrow(NotFoundException::new);
    }

    private EventSnapshot event(InvitationStanding standing) {
        return events.current(standing.invitation().eventId());
    }
}
