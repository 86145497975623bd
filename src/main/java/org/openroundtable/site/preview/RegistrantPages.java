package org.openroundtable.site.preview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.CurrentActor;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.site.registrant.RegistrationPages;

/** A registrant's own page, to look at only. Who may is said where all paths of organisers are. */
@Path("/organiser/events/{slug}/registrations/{id}/preview")
@Produces(MediaType.TEXT_HTML)
public class RegistrantPages {

    private final RegistrationLookup lookup;
    private final RegistrationPages pages;
    private final CurrentActor reader;

    RegistrantPages(RegistrationLookup lookup, RegistrationPages pages, CurrentActor reader) {
        this.lookup = lookup;
        this.pages = pages;
        this.reader = reader;
    }

    /** @throws NotFoundException if there is none of that number in the event */
    @GET
    public String show(@RestPath String slug, @RestPath Long id) {
        var found = lookup.inEventAsRegistrant(slug, id, reader.actor()).orElseThrow(NotFoundException::new);
        var banner = new RegistrantBanner(Paths.organiserRegistrations(slug) + "/" + id);
        return ReadOnlyPage.of(pages.preview(found).render(), slug, banner.render());
    }
}
