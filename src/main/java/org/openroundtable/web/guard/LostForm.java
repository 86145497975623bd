package org.openroundtable.web.guard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.openroundtable.link.Paths;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/**
 * Turns the empty 400 of quarkus-rest-csrf into a page that holds what was typed and offers to send it again. Only a
 * form that came from this very site gets here: {@link FormGuard} has refused the others.
 */
public class LostForm {

    /** Set by the extension once token and cookie agree. */
    private static final String VERIFIED = "csrf_token_verified";
    /** Before the filter that renders templates, which has the default priority. */
    private static final int BEFORE_RENDERING = 9000;

    @ServerResponseFilter(priority = BEFORE_RENDERING)
    void answer(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        var refused = response.getStatus() == 400 && !response.hasEntity() && routing.get(VERIFIED) == null;
        if (!refused || Paths.isApi(routing.normalizedPath())) {
            return;
        }
        if (FormGuard.isSafe(request.getMethod())) {
            reloadWithoutCookie(response, routing);
        } else {
            response.setEntity(
                    new LostFormPage(request.getUriInfo().getPath(), typed()), null, MediaType.TEXT_HTML_TYPE);
        }
    }

    /** A cookie that is no token makes the extension refuse every page; without it all is well again. */
    private void reloadWithoutCookie(ContainerResponseContext response, RoutingContext routing) {
        routing.response()
                .addCookie(Cookie.cookie(FormToken.NAME, "").setMaxAge(0).setPath("/"));
        response.setStatus(303);
        response.getHeaders()
                .putSingle(HttpHeaders.LOCATION, URI.create(routing.request().uri()));
    }

    private List<LostFormPage.Entry> typed() {
        var entries = new ArrayList<LostFormPage.Entry>();
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            for (var name : form) {
                if (!name.equals(FormToken.NAME)) {
                    form.get(name).stream()
                            .filter(value -> !value.isFileItem())
                            .forEach(value -> entries.add(new LostFormPage.Entry(name, value.getValue())));
                }
            }
        }
        return entries;
    }
}
