package org.openroundtable.api.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** Gives every failure under /api that has no body yet its problem details. */
class ProblemFilter {

    /** Set where the failure is logged. */
    private static final String REFERENCE = "X-Fault";

    private static final MediaType TYPE = MediaType.valueOf(Problem.MEDIA_TYPE);

    @ServerResponseFilter
    void describe(ContainerRequestContext request, ContainerResponseContext response, Throwable failure) {
        if (response.getStatus() < 400
                || response.hasEntity()
                || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        var problem = problem(response, jsonFault(failure));
        response.setStatus(problem.status());
        response.setEntity(problem, null, TYPE);
        response.getHeaders().putSingle("Cache-Control", "no-store");
    }

    /** Nested too deeply, for one; a fault of the client that Jackson does not count among those of reading. */
    @ServerExceptionMapper
    Response refuse(StreamConstraintsException excess) {
        return Response.status(Response.Status.BAD_REQUEST).build();
    }

    private static Problem problem(ContainerResponseContext response, JacksonException fault) {
        if (fault != null) {
            return Problem.of(ProblemType.MALFORMED_JSON, position(fault));
        }
        var reference = response.getHeaderString(REFERENCE);
        return Problem.ofStatus(
                response.getStatus(), null, reference == null ? null : "urn:openroundtable:fault:" + reference);
    }

    private static String position(JacksonException fault) {
        var at = fault.getLocation();
        return at == null
                ? fault.getOriginalMessage()
                : "%s (line %d, column %d)".formatted(fault.getOriginalMessage(), at.getLineNr(), at.getColumnNr());
    }

    private static JacksonException jsonFault(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException fault) {
                return fault;
            }
        }
        return null;
    }
}
