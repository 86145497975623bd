package org.openroundtable.organiser.registration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.organiser.registration.ListView.EventTitle;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.web.page.Visitor;

/** The list of an event's registrations; how it is narrowed, sorted and shown stands in its address. */
@Path("/organiser/events/{slug}/registrations")
@Produces(MediaType.TEXT_HTML)
public class RegistrationListPages {

    private final EventSnapshots events;
    private final ListViews views;
    private final Visitor visitor;

    RegistrationListPages(EventSnapshots events, ListViews views, Visitor visitor) {
        this.events = events;
        this.views = views;
        this.visitor = visitor;
    }

    /** @param after id of the last registration of the page before; absent: the first page */
    @GET
    public RegistrationListPage list(@RestPath String slug, @RestQuery Long after, @Context UriInfo address) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var listing = Listing.of(address.getQueryParameters());
        return new RegistrationListPage(
                new EventTitle(slug, event.title()), views.of(event, listing, after, visitor.getLocale()));
    }
}
