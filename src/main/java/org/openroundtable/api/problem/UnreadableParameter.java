package org.openroundtable.api.problem;

import jakarta.ws.rs.WebApplicationException;

/** A parameter of a request is not what the description says; the message says what it must be. */
public class UnreadableParameter extends WebApplicationException {

    public UnreadableParameter(String message) {
        super(
                message,
                Problem.of(ProblemType.INVALID_PARAMETER, message).answer().build());
    }
}
