package org.openroundtable.api.event;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.account.role.Permission;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.api.Caller;
import org.openroundtable.api.TokenRequired;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.ImportOutcome.Created;
import org.openroundtable.document.ImportOutcome.Faulty;
import org.openroundtable.document.ImportOutcome.NotAsExpected;
import org.openroundtable.document.ImportOutcome.QuestionInUse;
import org.openroundtable.document.ImportOutcome.QuestionsInUse;
import org.openroundtable.document.ImportOutcome.SeriesRefused;
import org.openroundtable.document.ImportOutcome.SessionInUse;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.document.ImportOutcome.SlugTaken;
import org.openroundtable.document.ImportTerms;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.json.Fault;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.release.creation.TakenSlugs;

import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

@Path("/api/v1/events")
@Tag(name = "Event documents")
@SecurityRequirement(name = "token")
@APIResponse(responseCode = "401", ref = "Unauthorized")
@APIResponse(responseCode = "403", ref = "Forbidden")
@APIResponse(responseCode = "406", ref = "NotAcceptable")
@APIResponse(responseCode = "429", ref = "TooManyRequests")
@APIResponse(responseCode = "500", ref = "Failure")
@APIResponse(responseCode = "503", ref = "Busy")
class EventDocumentResource {

    private final DocumentImport documents;
    private final DocumentExport export;
    private final TakenSlugs taken;
    private final TaggedJson json;
    private final Preconditions preconditions;
    private final PublicUrl publicUrl;
    private final Caller caller;
    private final Clock clock;

    EventDocumentResource(
            DocumentImport documents,
            DocumentExport export,
            TakenSlugs taken,
            TaggedJson json,
            Preconditions preconditions,
            PublicUrl publicUrl,
            Caller caller,
            Clock clock) {
        this.documents = documents;
        this.export = export;
        this.taken = taken;
        this.json = json;
        this.preconditions = preconditions;
        this.publicUrl = publicUrl;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @Path("/{slug}")
    @TokenRequired
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putEvent",
            summary = "Creates or replaces an event with its speakers and sessions",
            description =
                    "All of it or nothing; the same document again changes nothing. Speakers are known by id and sessions by code from one document to the next. A session in which people have or wait for a place can neither be dropped nor made not registrable; it can be cancelled by its status.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = EventDocument.class)))
    @APIResponse(
            responseCode = "201",
            description = "The event is new; the document as it is stored",
            headers = @Header(name = "Location", schema = @Schema(implementation = URI.class)),
            content = @Content(schema = @Schema(implementation = EventDocument.class)))
    @APIResponse(
            responseCode = "200",
            description = "The event is replaced; the document as it is stored",
            content = @Content(schema = @Schema(implementation = EventDocument.class)))
    @APIResponse(responseCode = "400", ref = "MalformedJson")
    @APIResponse(
            responseCode = "409",
            description = "sessions-in-use: which, and how many have or wait for a place in them; "
                    + "questions-in-use: whose kind differs, and how many have answered them; "
                    + "slug-taken: the event would be new, and there is a draft of its name that others organise",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "precondition-failed: If-Match or If-None-Match does not hold",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
    @APIResponse(responseCode = "422", ref = "Invalid")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description =
                    "Only if the stored document has this tag, which getEventDocument gives; *: only if there is one",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "If-None-Match",
            in = ParameterIn.HEADER,
            description = "*: only if there is no such event yet",
            schema = @Schema(type = SchemaType.STRING))
    public Response put(@RestPath String slug, JsonNode document, @Context HttpServerRequest request) {
        var outcome = documents.put(
                slug,
                document == null ? MissingNode.getInstance() : document,
                ImportTerms.onlyIf(preconditions.of(request)).unless(taken.refusal(slug, caller.account())),
                caller.actor(),
                clock.instant());
        if (outcome instanceof Faulty faulty) {
            return Problem.of(ProblemType.INVALID, null, errors(faulty.faults()))
                    .answer()
                    .build();
        }
        if (outcome instanceof NotAsExpected) {
            return Problem.of(ProblemType.PRECONDITION_FAILED, "Nothing was changed.")
                    .answer()
                    .build();
        }
        if (outcome instanceof SlugTaken) {
            return Problem.of(ProblemType.SLUG_TAKEN, "Publish the draft, or choose another name.")
                    .answer()
                    .build();
        }
        if (outcome instanceof SeriesRefused) {
            return Problem.of(
                            ProblemType.FORBIDDEN,
                            "Others have roles in the series that the event would leave or join.")
                    .answer()
                    .build();
        }
        if (outcome instanceof SessionsInUse inUse) {
            return inUse(inUse.sessions());
        }
        if (outcome instanceof QuestionsInUse asked) {
            return asked(asked.questions());
        }
        var answer = outcome instanceof Created
                ? Response.created(URI.create(publicUrl.of(Paths.apiEvent(slug))))
                : Response.ok();
        return answer.entity(export.withWarnings(slug).orElseThrow(NotFoundException::new))
                .build();
    }

    @GET
    @Path("/{slug}/document")
    @TokenRequired(scope = TokenScope.READ_REGISTRATIONS, permission = Permission.EDIT_CONTENT)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getEventDocument",
            summary = "The document of an event",
            description = "Putting it back changes nothing. Join links are in it, unlike in the public view.")
    @APIResponse(
            responseCode = "200",
            description = "The document as it is stored",
            headers =
                    @Header(
                            name = "ETag",
                            description =
                                    "To be sent as If-Match with the document that replaces it, or as If-None-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EventDocument.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the tag that If-None-Match names")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public Response get(@RestPath String slug, @Context HttpServerRequest request) {
        return json.answerPrivately(export.of(slug).orElseThrow(NotFoundException::new), request);
    }

    private static List<Problem.Error> errors(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new Problem.Error(fault.pointer(), fault.detail()))
                .toList();
    }

    private static Response asked(List<QuestionInUse> questions) {
        var detail = questions.stream()
                .map(question -> "%s (%d)".formatted(question.code(), question.registrations()))
                .collect(Collectors.joining(", ", "Registrations with an answer of the former kind: ", "."));
        return Problem.of(ProblemType.QUESTIONS_IN_USE, detail).answer().build();
    }

    private static Response inUse(List<SessionInUse> sessions) {
        var detail = sessions.stream()
                .map(session -> "%s (%d)".formatted(session.code(), session.registrations()))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Registrations with a place or a number in the line: ",
                                ". To cancel a session, keep it in the document, registrable, with \"status\": \"cancelled\"."));
        return Problem.of(ProblemType.SESSIONS_IN_USE, detail).answer().build();
    }
}
