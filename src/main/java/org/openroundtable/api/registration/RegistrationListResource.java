package org.openroundtable.api.registration;

import java.time.Clock;
import java.time.LocalDate;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.account.role.Permission;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.api.Caller;
import org.openroundtable.api.PageLink;
import org.openroundtable.api.TokenRequired;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.UnreadableParameter;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.link.WholeNumber;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.exchange.RegistrationExports;
import org.openroundtable.registration.search.Listing;

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
class RegistrationListResource {

    private static final int SIZE = 100;
    private static final int LARGEST = 1_000;

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationExports exports;
    private final PublicUrl publicUrl;
    private final Caller caller;

    RegistrationListResource(
            Clock clock, EventSnapshots events, RegistrationExports exports, PublicUrl publicUrl, Caller caller) {
        this.clock = clock;
        this.events = events;
        this.exports = exports;
        this.publicUrl = publicUrl;
        this.caller = caller;
    }

    @GET
    @Path("/{slug}/registrations")
    @TokenRequired(scope = TokenScope.READ_REGISTRATIONS, permission = Permission.SEE_REGISTRATIONS)
    @Operation(
            operationId = "listRegistrations",
            summary = "The registrations of an event, by pages",
            description =
                    "Personal data: the history of the event says who has read how many. Narrowed as the organisers' list is; of each parameter one of its values must hold, and answer.{code}, which can be any question's, is what was answered or chosen. What this event does not know, as a parameter or as its value, is refused, so that nobody reads more than they have asked for. Who registers meanwhile is in it or not; nobody is in it twice.")
    @APIResponse(
            responseCode = "200",
            description = "A page of registrations; not to be kept by anything on its way",
            headers =
                    @Header(
                            name = "Link",
                            description = "Where the page after it is: next (RFC 8288); absent: this is the last",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = RegistrationList.class)))
    @APIResponse(
            responseCode = "400",
            description = "invalid-parameter: the detail says which, and why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of name, address and organisation, found also with a typing error",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "id",
            in = ParameterIn.QUERY,
            description = "Of registrations, one by one; an empty one alone: nobody",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Long.class))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegistrationState.class))
    @Parameter(
            name = "session",
            in = ParameterIn.QUERY,
            description = "Codes of sessions that they have chosen",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "place",
            in = ParameterIn.QUERY,
            description = "Where their place in one of these sessions stands",
            schema = @Schema(type = SchemaType.ARRAY, implementation = PlaceState.class))
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "ISO 3166-1 alpha-2",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "organisationType",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = OrganisationType.class))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Whatever way they have typed it",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "tag",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "code",
            in = ParameterIn.QUERY,
            description = "Ids of access codes that they have come with, as in the address of the organisers' list",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Long.class))
    @Parameter(
            name = "block",
            in = ParameterIn.QUERY,
            description = "Ids of kept places of which they have come with one, as in the same address",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Long.class))
    @Parameter(
            name = "invited",
            in = ParameterIn.QUERY,
            description = "true: they have come by a personal invitation; absent: by whatever",
            schema = @Schema(type = SchemaType.BOOLEAN, enumeration = "true"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First day of registering, in the time of the event",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "Last day of registering",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(
            name = "answered",
            in = ParameterIn.QUERY,
            description = "Codes of questions that they have answered with more than no",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "present",
            in = ParameterIn.QUERY,
            description = "Codes of sessions, in one of which they are present",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "absent",
            in = ParameterIn.QUERY,
            description = "Codes of sessions, in none of which they are present",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "confirmedIn",
            in = ParameterIn.QUERY,
            description = "Codes of sessions, in each of which they have a confirmed place",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "counted",
            in = ParameterIn.QUERY,
            description =
                    "Figures of the event in which they are counted: newOrganisations, waiting, released, attended,"
                            + " noShows",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "registeredAt, name, email, organisation, country or status; with - before it from the last on; absent: -registeredAt",
            schema = @Schema(type = SchemaType.STRING))
    public Response list(
            @RestPath String slug,
            @Parameter(
                            description = "As the link to the next page has it; absent: the first page",
                            schema = @Schema(type = SchemaType.INTEGER))
                    @RestQuery
                    String after,
            @Parameter(
                            description = "How many registrations are on a page; absent: " + SIZE,
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "" + LARGEST))
                    @RestQuery
                    String size,
            @Context UriInfo address) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        KnownParameters.check(address.getQueryParameters(), event);
        var listing = Listing.of(address.getQueryParameters()).withUsualColumns();
        var page = exports.page(event, listing, after(after), size(size), caller.actor(), clock.instant());
        var answer = Response.ok(RegistrationList.of(page, event)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        page.next().ifPresent(last -> answer.links(PageLink.of("next", "after", last, publicUrl, address)));
        return answer.build();
    }

    /** Null: the first page. */
    private static Long after(String text) {
        return text == null
                ? null
                : WholeNumber.read(text)
                        .orElseThrow(
                                () -> new UnreadableParameter("after must be as the link to the next page has it"));
    }

    private static int size(String text) {
        return text == null
                ? SIZE
                : WholeNumber.read(text)
                        .filter(number -> number >= 1 && number <= LARGEST)
                        .orElseThrow(() -> new UnreadableParameter("size must be a whole number from 1 to " + LARGEST))
                        .intValue();
    }
}
