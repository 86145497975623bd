package org.openroundtable.web.page;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.installation.Installation;
import org.openroundtable.language.Language;

import io.vertx.core.http.HttpServerRequest;

/**
 * The language that a reader chose, among those that the installation offers: {@code ?lang=} for one page, which is how
 * search engines tell the languages of a page apart; else by cookie, else in the browser.
 */
@ApplicationScoped
public class Languages {

    static final String COOKIE = "language";
    static final String PARAMETER = "lang";

    private final Installation installation;

    Languages(Installation installation) {
        this.installation = installation;
    }

    /** In the order in which to offer them. */
    List<Language> offered() {
        return installation.settings().languages();
    }

    Optional<Language> named(String tag) {
        return Language.named(tag).filter(offered()::contains);
    }

    /** The one that the address names, if it does. */
    Optional<Language> asked(HttpServerRequest request) {
        return Optional.ofNullable(request.getParam(PARAMETER)).flatMap(this::named);
    }

    /** The language of the address, else of the cookie, else by {@code Accept-Language}, else the first of ours. */
    public Language chosen(HttpServerRequest request) {
        return asked(request)
                .or(() -> Optional.ofNullable(request.getCookie(CookieNames.of(COOKIE, request)))
                        .flatMap(chosen -> named(chosen.getValue())))
                .orElseGet(() -> Language.accepted(request.getHeader("Accept-Language"), offered()));
    }
}
