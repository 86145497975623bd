package org.openroundtable.api.event;

import java.time.Clock;

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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.role.Permission;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.api.Caller;
import org.openroundtable.api.TokenRequired;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.language.Language;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.sheet.CsvSheet;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.kept.ContentTag;

import io.vertx.core.http.HttpServerRequest;

@Path("/api/v1/events")
@Produces({MediaType.APPLICATION_JSON, FiguresResource.CSV})
@Tag(name = "Events")
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "404", ref = "NotFound")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyRequests")
@APIResponse(responseCode = "500", ref = "Failure")
@APIResponse(responseCode = "503", ref = "Busy")
class FiguresResource {

    static final String CSV = "text/csv";

    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);

    /** The same address is answered in these ways. */
    private static final String VARY = String.join(
            ", ",
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.AUTHORIZATION);

    private final Clock clock;
    private final EventSnapshots events;
    private final EventFigures figures;
    private final TaggedJson json;
    private final RateLimits limits;
    private final Caller caller;

    FiguresResource(
            Clock clock,
            EventSnapshots events,
            EventFigures figures,
            TaggedJson json,
            RateLimits limits,
            Caller caller) {
        this.clock = clock;
        this.events = events;
        this.figures = figures;
        this.json = json;
        this.limits = limits;
        this.caller = caller;
    }

    @GET
    @Path("/{slug}/figures")
    @TokenRequired(scope = TokenScope.READ_FIGURES, permission = Permission.SEE_FIGURES, orPublic = true)
    @SecurityRequirementsSet
    @SecurityRequirement(name = "token")
    @Operation(
            operationId = "getFigures",
            summary = "What is counted of an event, as of now or any moment before; names by Accept-Language",
            description =
                    "Everybody gets how many persons, countries and organisations take part, and by what they are told apart. Counts of persons from 1 to 4 are not told, nor what they would follow from. With a token that may read figures all of them are there, and how the event stands at this moment. Nobody's personal data.")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description =
                    "A moment of the past (RFC 3339); without an offset, by the clocks of the event; absent: now. Asked again, the answer is the same, once it is two minutes ago",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Parameter(
            name = "known",
            in = ParameterIn.QUERY,
            description =
                    "With asOf: whether organisations that were merged or corrected since count as known then, or as known now; absent: then",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"then", "now"}))
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "Absent: as Accept says, else JSON",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv"}))
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            headers =
                    @Header(
                            name = "ETag",
                            description = "To be sent as If-None-Match; weak, since the moment alone makes no other",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FiguresView.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "table,code,name,number,atLeast,atMost\r\nfigure,persons,Persons,397,,\r\ncountry,DE,Germany,46,,\r\ncountry,MT,Malta,,1,4\r\n")
            })
    @APIResponse(
            responseCode = "304",
            description = "Not changed since the tag that If-None-Match names",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-parameter: the detail says which, and why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response figures(
            @RestPath String slug,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context UriInfo address,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var wanted = FiguresQuery.of(address.getQueryParameters(), event.timeZone(), clock.instant());
        var reader = Language.accepted(languages);
        if (caller.isAnybody()) {
            limits.countQuestion(request);
        }
        var view = caller.isAnybody()
                ? figures.publicly(event, wanted.asOf(), reader)
                : figures.completely(event, wanted.asOf(), reader);
        return answer(view, wanted.isCsv() == null ? wantsCsv(headers) : wanted.isCsv(), request);
    }

    private Response answer(FiguresView view, boolean isCsv, HttpServerRequest request) {
        var body = isCsv ? FiguresCsv.of(view) : json.bytes(view);
        var same = isCsv ? FiguresCsv.of(view.ofNoMoment()) : json.bytes(view.ofNoMoment());
        var tag = ContentTag.of(same).weakly();
        return (view.complete() ? json.answerPrivately(body, tag, request) : json.answer(body, tag, request))
                .header(HttpHeaders.VARY, VARY)
                .type(isCsv ? CsvSheet.TYPE : MediaType.APPLICATION_JSON)
                .build();
    }

    private static boolean wantsCsv(HttpHeaders headers) {
        var first = headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(CSV_TYPE))
                .findFirst();
        return first.filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }
}
