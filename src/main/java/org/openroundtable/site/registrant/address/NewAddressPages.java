package org.openroundtable.site.registrant.address;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.AddressChanges;
import org.openroundtable.registration.change.AddressChanges.Pending;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.page.Flash;

import io.vertx.core.http.HttpServerRequest;

/** Where whoever reads what comes to an address says that it is theirs; the link then leads to their registration. */
@Path("/registrations/{token}/address")
@Produces(MediaType.TEXT_HTML)
@Cache(noStore = true)
public class NewAddressPages {

    private final AddressChanges changes;
    private final RegistrationLookup lookup;
    private final EventSnapshots events;
    private final RateLimits limits;

    NewAddressPages(AddressChanges changes, RegistrationLookup lookup, EventSnapshots events, RateLimits limits) {
        this.changes = changes;
        this.lookup = lookup;
        this.events = events;
        this.limits = limits;
    }

    @GET
    public Response ask(@RestPath String token) {
        return changes.pending(new AccessToken(token))
                .map(pending -> Response.ok(page(token, pending, false)).build())
                .orElseGet(() -> confirmed(token));
    }

    @POST
    public Response confirm(@RestPath String token, HttpServerRequest client) {
        limits.countSender(client);
        var secret = new AccessToken(token);
        var pending = changes.pending(secret);
        var outcome = changes.confirm(secret);
        return outcome instanceof Changed || pending.isEmpty()
                ? confirmed(token)
                : Response.status(Status.CONFLICT)
                        .entity(page(token, pending.get(), true))
                        .build();
    }

    /** A second click finds it confirmed. */
    private Response confirmed(String token) {
        if (lookup.behind(new AccessToken(token)).isEmpty()) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(Paths.registration(token) + "?done=" + Flash.CONFIRMED.key()))
                .build();
    }

    private NewAddressPage page(String token, Pending pending, boolean impossible) {
        var event = events.current(pending.slug()).orElseThrow(NotFoundException::new);
        return new NewAddressPage(event.title(), pending.email(), Paths.newAddress(token), impossible);
    }
}
