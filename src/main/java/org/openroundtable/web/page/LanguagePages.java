package org.openroundtable.web.page;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.vertx.core.http.HttpServerRequest;

/** The language switch: a link, so that no page needs a form for it. */
@Path("/language/{tag}")
public class LanguagePages {

    private static final int A_YEAR = 365 * 24 * 3600;

    private final Languages languages;

    LanguagePages(Languages languages) {
        this.languages = languages;
    }

    @GET
    public Response choose(@RestPath String tag, @RestQuery("return") String back, HttpServerRequest request) {
        var language = languages.named(tag).orElseThrow(NotFoundException::new);
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(LocalPath.without(Languages.PARAMETER, LocalPath.orHome(back))))
                .header("Cache-Control", "no-store")
                .cookie(new NewCookie.Builder(CookieNames.of(Languages.COOKIE, request))
                        .value(language.tag())
                        .path("/")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .secure("https".equals(request.scheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
