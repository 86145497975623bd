package org.openroundtable.organiser.settings;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Flash;

/** The logo of the installation. */
@Path("/organiser/settings/logo")
@Produces(MediaType.TEXT_HTML)
public class LogoPages {

    private static final URI SAVED = URI.create(SettingsArea.GENERAL.path() + "?done=" + Flash.SAVED.key());

    private final GeneralPages general;
    private final Logos logos;
    private final SignedIn signedIn;
    private final Clock clock;

    LogoPages(GeneralPages general, Logos logos, SignedIn signedIn, Clock clock) {
        this.general = general;
        this.logos = logos;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(UploadForm form) throws IOException {
        try (form) {
            var fault = logos.replace(form, signedIn.actor(), clock.instant());
            return fault.isEmpty()
                    ? Response.seeOther(SAVED).build()
                    : Response.status(422)
                            .entity(general.page(FormErrors.none().add("file", fault.get())))
                            .build();
        }
    }

    @POST
    @Path("removal")
    public Response remove(FormFields nothing) {
        logos.remove(signedIn.actor(), clock.instant());
        return Response.seeOther(SAVED).build();
    }
}
