package org.openroundtable.api.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.role.Permission;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.api.TokenRequired;

import io.vertx.core.http.HttpServerRequest;

@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisers")
@SecurityRequirement(name = "token")
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyRequests")
@APIResponse(responseCode = "500", ref = "Failure")
@APIResponse(responseCode = "503", ref = "Busy")
class FiguresResource {

    private final EventFigures figures;
    private final TaggedJson json;

    FiguresResource(EventFigures figures, TaggedJson json) {
        this.figures = figures;
        this.json = json;
    }

    @GET
    @Path("/{slug}/figures")
    @TokenRequired(scope = TokenScope.READ_FIGURES, permission = Permission.SEE_FIGURES)
    @Operation(
            operationId = "getFigures",
            summary = "How many take part in an event",
            description = "As its overview says it to organisers; nobody's personal data.")
    @APIResponse(
            responseCode = "200",
            description = "The figures at this moment",
            headers =
                    @Header(
                            name = "ETag",
                            description = "To be sent as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = FiguresView.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the tag that If-None-Match names")
    public Response figures(@RestPath String slug, @Context HttpServerRequest request) {
        return json.answerPrivately(figures.of(slug).orElseThrow(NotFoundException::new), request);
    }
}
