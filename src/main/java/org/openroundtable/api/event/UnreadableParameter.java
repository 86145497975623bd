package org.openroundtable.api.event;

import jakarta.ws.rs.WebApplicationException;

import org.openroundtable.api.problem.Problem;
import org.openroundtable.api.problem.ProblemType;

/** A parameter of a request is not what the description says; the message says what it must be. */
class UnreadableParameter extends WebApplicationException {

    UnreadableParameter(String message) {
        super(
                message,
                Problem.of(ProblemType.INVALID_PARAMETER, message).answer().build());
    }
}
