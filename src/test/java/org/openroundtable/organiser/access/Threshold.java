package org.openroundtable.organiser.access;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stands behind all that may refuse a request, and turns back who only asks whether it would be let in. */
class Threshold {

    static final String ONLY_ASKS = "X-Only-Asks";
    static final int REACHED = 299;

    @ServerRequestFilter(priority = Priorities.USER)
    Response turnBack(ContainerRequestContext request) {
        return request.getHeaderString(ONLY_ASKS) == null
                ? null
                : Response.status(REACHED).build();
    }
}
