package org.openroundtable.site.legal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.installation.Installation;
import org.openroundtable.installation.LegalPage;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.TemplateInstance;

/** Imprint, privacy and accessibility, each where it is written. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class LegalPages {

    private final Installation installation;
    private final PublicUrl address;

    LegalPages(Installation installation, PublicUrl address) {
        this.installation = installation;
        this.address = address;
    }

    @GET
    @Path("imprint")
    public TemplateInstance imprint() {
        return page(LegalPage.IMPRINT);
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return page(LegalPage.PRIVACY);
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return page(LegalPage.ACCESSIBILITY);
    }

    private TemplateInstance page(LegalPage page) {
        var text = installation.settings().page(page).orElseThrow(NotFoundException::new);
        return new LegalTextPage(PageHead.of(address.of(page.path())), page, text);
    }
}
