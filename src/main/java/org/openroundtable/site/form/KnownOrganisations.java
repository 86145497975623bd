package org.openroundtable.site.form;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.organisation.naming.Namings;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the field for the organisation suggests; its script asks for it when somebody comes to the field. */
@Path("/organisations/known")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class KnownOrganisations {

    @CheckedTemplate(basePath = "site/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrganisationList(List<String> names) implements TemplateInstance {}

    private final Namings namings;

    KnownOrganisations(Namings namings) {
        this.namings = namings;
    }

    @GET
    public TemplateInstance suggest() {
        return new OrganisationList(namings.known());
    }
}
