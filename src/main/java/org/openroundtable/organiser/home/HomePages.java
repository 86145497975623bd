package org.openroundtable.organiser.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The organisers' home page. */
@Path("/organiser")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private final Homes homes;

    HomePages(Homes homes) {
        this.homes = homes;
    }

    @GET
    public OrganiserHomePage home() {
        return homes.home();
    }
}
