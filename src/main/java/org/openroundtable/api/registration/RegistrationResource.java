package org.openroundtable.api.registration;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.json.Fault;
import org.openroundtable.language.Language;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.desk.IdempotencyKey;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.AnsweredByMail;
import org.openroundtable.registration.desk.RegistrationOutcome.NotAdmitted;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.invitation.Invitation;
import org.openroundtable.registration.invitation.InvitationDesk;
import org.openroundtable.registration.invitation.InvitationStanding;
import org.openroundtable.web.guard.RateLimits;
import org.openroundtable.web.guard.RateLimits.Purpose;

import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

@Path("/api/v1/events")
@Tag(name = "Registration")
class RegistrationResource {

    private final EventSnapshots events;
    private final RegistrationDesk desk;
    private final InvitationDesk invitations;
    private final RateLimits limits;
    private final PublicUrl publicUrl;

    RegistrationResource(
            EventSnapshots events,
            RegistrationDesk desk,
            InvitationDesk invitations,
            RateLimits limits,
            PublicUrl publicUrl) {
        this.events = events;
        this.desk = desk;
        this.invitations = invitations;
        this.limits = limits;
        this.publicUrl = publicUrl;
    }

    @POST
    @Path("/{slug}/registrations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "register",
            summary = "Registers a participant",
            description =
                    "With a full session the registration is confirmed for the others and waits for that one; with a full event it waits as a whole. An address has at most one active registration per event. Where addresses are confirmed first, what became of the request is told by mail alone: the answer is a 202 whether the address is new or registered already.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RegistrationBody.class)))
    @APIResponse(
            responseCode = "201",
            description =
                    "Registered; or, under an idempotency key, registered before: as it stands now, with a new link",
            headers =
                    @Header(
                            name = "Location",
                            description = "The same as manageUrl",
                            schema = @Schema(implementation = URI.class)),
            content = @Content(schema = @Schema(implementation = RegistrationAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description =
                    "The event confirms addresses first: a mail to the address has the link that leads on; of an address that is registered already, the link to that registration",
            content = @Content(schema = @Schema(implementation = AddressToConfirm.class)))
    @APIResponse(
            responseCode = "400",
            description = "malformed-json, as for event documents; invalid-idempotency-key",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "not-admitted: the access code is not known, has expired or is used up; the invitation is not good",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "406", ref = "NotAcceptable")
    @APIResponse(
            responseCode = "409",
            description =
                    "registration-closed; already-registered, unless the event confirms addresses first; full: no place left and no waiting list; option-full: nobody else can choose an answer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "413", ref = "TooLarge")
    @APIResponse(responseCode = "415", ref = "UnsupportedMediaType")
    @APIResponse(
            responseCode = "422",
            description =
                    "invalid: every fault of the body, an empty one among them; sessions-overlap; idempotency-key-reused",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", ref = "TooManyRequests")
    @APIResponse(responseCode = "500", ref = "Failure")
    @APIResponse(responseCode = "503", ref = "Busy")
    public Response register(
            @RestPath String slug,
            @Parameter(
                            description =
                                    "Made up by the client for this request and sent again with each repetition, for 24 hours; 1 to 255 ASCII characters that can be seen, and no space. Whoever knows it and the request gets the registration, so it should not be guessable",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = IdempotencyKey.LONGEST,
                                            pattern = "^[\\x21-\\x7e]+$"))
                    @RestHeader("Idempotency-Key")
                    String key,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
            JsonNode json,
            HttpServerRequest connection) {
        limits.countSender(connection);
        if (key != null && !IdempotencyKey.isValid(key)) {
            return refuse(Problem.of(ProblemType.INVALID_IDEMPOTENCY_KEY, null));
        }
        var unreadable = new ArrayList<Fault>();
        var event = events.current(slug);
        if (event.filter(known -> known.registration().confirmAddress()).isEmpty()) {
            limits.refuseWhoAsksAround(connection);
        }
        var questions = event.map(EventSnapshot::questions).orElse(Questions.STANDARD);
        var body = RegistrationBody.read(json == null ? MissingNode.getInstance() : json, questions, unreadable);
        var checked = body.registrant(questions);
        var errors = RegistrationProblem.faults(unreadable, checked.faults());
        if (!errors.isEmpty()) {
            return refuse(Problem.of(ProblemType.INVALID, null, errors));
        }
        var registrant = checked.registrant();
        limits.countAddress(Purpose.REGISTERING, new EmailAddress(registrant.email()).key(), connection);
        var sessions = Objects.requireNonNullElse(body.sessions(), List.<String>of());
        var language = Language.accepted(body.language() == null ? acceptLanguage : body.language());
        var live = event.orElseThrow(NotFoundException::new);
        if (body.code() != null) {
            limits.refuseWhoGuesses(slug, connection);
        }
        var invitation = invitation(live, body);
        if (body.invitation() != null && invitation == null) {
            return refuse(RegistrationProblem.noInvitation());
        }
        var request = new RegistrationRequest(
                slug,
                registrant,
                new HashSet<>(sessions),
                language.tag(),
                key == null ? null : new IdempotencyKey(key),
                invitation == null
                        ? Pass.ofCode(body.code())
                        : new Pass(invitation.id(), invitation.blockId(), body.code()));
        var outcome = desk.register(live, request);
        if (outcome instanceof NotAdmitted refused && refused.why() == CodeFault.UNKNOWN) {
            limits.countWrongCode(slug, connection);
        }
        if (outcome instanceof AlreadyRegistered) {
            limits.countKnownAddress(connection);
        }
        if (outcome instanceof AnsweredByMail byMail) {
            return accepted(byMail);
        }
        return outcome instanceof Registered registered
                ? created(registered)
                : refuse(RegistrationProblem.of(outcome, sessions));
    }

    /** Null: none, or not one for this event and address that is still good. */
    private Invitation invitation(EventSnapshot event, RegistrationBody body) {
        return body.invitation() == null
                ? null
                : invitations
                        .behind(body.invitation())
                        .map(InvitationStanding::invitation)
                        .filter(invitation -> invitation.isGoodFor(event.id(), new EmailAddress(body.email())))
                        .orElse(null);
    }

    private Response created(Registered registered) {
        var manageUrl =
                URI.create(publicUrl.of(Paths.registration(registered.token().value())));
        return Response.created(manageUrl)
                .entity(RegistrationAnswer.of(registered.registration(), manageUrl))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response accepted(AnsweredByMail byMail) {
        return Response.accepted(AddressToConfirm.until(byMail.heldUntil()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response refuse(Problem problem) {
        return problem.answer().build();
    }
}
