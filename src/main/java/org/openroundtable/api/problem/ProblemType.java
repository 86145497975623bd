package org.openroundtable.api.problem;

import java.util.Locale;

/** The problems that clients can tell apart; their names are part of the API. */
public enum ProblemType {
    MALFORMED_JSON(400, "The body is not JSON"),
    INVALID_IDEMPOTENCY_KEY(400, "An idempotency key has 1 to 255 ASCII characters that can be seen, and no space"),
    INVALID_PARAMETER(400, "A parameter of the address cannot be read"),
    UNAUTHORIZED(401, "A valid API token is needed"),
    FORBIDDEN(403, "The API token may not do this"),
    QUESTIONS_IN_USE(409, "People have answered questions that the document asks in another way"),
    SESSIONS_IN_USE(409, "People have registered for sessions that the document drops"),
    SLUG_TAKEN(409, "There is a draft of this name that others organise"),
    REGISTRATION_CLOSED(409, "Registration is not open"),
    ALREADY_REGISTERED(409, "The address is registered for this event"),
    FULL(409, "There is no place left and no waiting list"),
    OPTION_FULL(409, "As many have chosen this answer as can"),
    ORGANISATION_FULL(409, "As many of the organisation have a place as can"),
    NOT_ADMITTED(403, "The access code or invitation is not good"),
    PRECONDITION_FAILED(412, "The event is not what the request expects"),
    INVALID(422, "The body has faults"),
    SESSIONS_OVERLAP(422, "The sessions take place at the same time"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String uri() {
        return "urn:openroundtable:problem:" + code();
    }

    public int status() {
        return status;
    }

    String title() {
        return title;
    }
}
