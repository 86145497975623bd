package org.openroundtable.web;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.guard.TooManyRequests;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The smallest pages that use all of this package. */
@Path("/sample")
@Produces(MediaType.TEXT_HTML)
public class SamplePages {

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record SamplePage(String name, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record PlainPage(String text) implements TemplateInstance {}

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    public record DonePage(String text) implements TemplateInstance {}

    private static final AtomicInteger renderings = new AtomicInteger();

    @GET
    public TemplateInstance form() {
        return new SamplePage("", FormErrors.none());
    }

    @POST
    public Response send(FormFields form) {
        var name = form.value("name");
        if (name == null || name.isBlank()) {
            var errors = FormErrors.none().add("name", "must not be blank");
            return Response.status(422).entity(new SamplePage(name, errors)).build();
        }
        return Response.seeOther(java.net.URI.create("/sample/done?done=saved")).build();
    }

    /** Methods that forms do not have. */
    @PUT
    public String put() {
        return "put";
    }

    @PATCH
    public String patch() {
        return "patched";
    }

    @DELETE
    public String delete() {
        return "deleted";
    }

    @GET
    @Path("plain")
    @PublicPage
    public TemplateInstance plain() {
        return new PlainPage("kept");
    }

    /** Says how often it was rendered. */
    @GET
    @Path("counted")
    @PublicPage
    public String counted() {
        return Integer.toString(renderings.incrementAndGet());
    }

    @GET
    @Path("done")
    public TemplateInstance done() {
        return new DonePage("done");
    }

    @GET
    @Path("fault")
    public String fault() {
        throw new IllegalStateException("as the test wants");
    }

    @GET
    @Path("busy")
    public String busy() {
        throw new TooManyRequests(java.time.Duration.ofSeconds(30));
    }
}
