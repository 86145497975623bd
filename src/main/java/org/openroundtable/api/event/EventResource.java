package org.openroundtable.api.event;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.language.LanguageTag;
import org.openroundtable.link.PublicUrl;

import io.vertx.core.http.HttpServerRequest;

@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
@APIResponse(
        responseCode = "304",
        description = "Not changed since the tag that If-None-Match names",
        headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)))
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "500", ref = "Failure")
@APIResponse(responseCode = "503", ref = "Busy")
class EventResource {

    private final EventCatalogue catalogue;
    private final TaggedJson json;
    private final PublicUrl publicUrl;

    EventResource(EventCatalogue catalogue, TaggedJson json, PublicUrl publicUrl) {
        this.catalogue = catalogue;
        this.json = json;
        this.publicUrl = publicUrl;
    }

    @GET
    @Operation(
            operationId = "listEvents",
            summary = "Events with their programmes, and how full they are, by pages; texts by Accept-Language")
    @APIResponse(
            responseCode = "200",
            description = "A page of events",
            headers = {
                @Header(
                        name = "ETag",
                        description = "To be sent as If-None-Match",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Link",
                        description = "Where the pages before and after are: prev, next (RFC 8288)",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = EventCatalogue.EventList.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-parameter",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @BeanParam EventQuery query,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo address,
            @Context HttpServerRequest request) {
        var wanted = query.search();
        var found = catalogue.search(wanted, LanguageTag.accepted(languages));
        var answer = Response.fromResponse(json.answer(found, request));
        PageLinks.of(wanted, found.total(), publicUrl, address).forEach(answer::links);
        return answer.build();
    }

    @GET
    @Path("/{slug}")
    @Operation(
            operationId = "getEvent",
            summary = "An event with its programme, and how full it is; texts by Accept-Language")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            headers =
                    @Header(
                            name = "ETag",
                            description = "To be sent as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response get(
            @RestPath String slug,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context HttpServerRequest request) {
        return json.answer(
                catalogue.event(slug, LanguageTag.accepted(languages)).orElseThrow(NotFoundException::new), request);
    }
}
