package org.openroundtable.web.page;

import java.util.Optional;

import org.openroundtable.language.Language;

import io.vertx.core.http.HttpServerRequest;

/** The language that a reader chose, by cookie, else has chosen in the browser. */
public final class Languages {

    static final String COOKIE = "language";

    private Languages() {}

    /** The language of the cookie, else by {@code Accept-Language}, else the first of ours. */
    public static Language chosen(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return Optional.ofNullable(cookie)
                .flatMap(chosen -> Language.named(chosen.getValue()))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }
}
