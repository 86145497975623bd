package org.openroundtable.organiser.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.organiser.access.SignedIn;

/** The organisers' home page. */
@Path("/organiser")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private final OwnEvents events;
    private final SignedIn signedIn;

    HomePages(OwnEvents events, SignedIn signedIn) {
        this.events = events;
        this.signedIn = signedIn;
    }

    @GET
    public OrganiserHomePage home() {
        var access = signedIn.access();
        return new OrganiserHomePage(events.draftsOf(access), events.of(access), access.mayCreateEvents());
    }
}
