package org.openroundtable.web.page;

import java.util.Optional;

import org.openroundtable.language.Language;

import io.vertx.core.http.HttpServerRequest;

/**
 * The language that a reader chose: {@code ?lang=} for one page, which is how search engines tell the languages of a page
 * apart; else by cookie, else in the browser.
 */
public final class Languages {

    static final String COOKIE = "language";
    static final String PARAMETER = "lang";

    private Languages() {}

    /** The one that the address names, if it does. */
    static Optional<Language> asked(HttpServerRequest request) {
        return Optional.ofNullable(request.getParam(PARAMETER)).flatMap(Language::named);
    }

    /** The language of the address, else of the cookie, else by {@code Accept-Language}, else the first of ours. */
    public static Language chosen(HttpServerRequest request) {
        return asked(request)
                .or(() -> Optional.ofNullable(request.getCookie(CookieNames.of(COOKIE, request)))
                        .flatMap(chosen -> Language.named(chosen.getValue())))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
    }
}
