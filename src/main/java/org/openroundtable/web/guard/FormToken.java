package org.openroundtable.web.guard;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openroundtable.web.kept.PageCache;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/**
 * The token that quarkus-rest-csrf compares with its cookie. It is made, and the cookie set, only when a template asks
 * for it: a page without a form leaves no cookie behind and may be cached by anyone.
 */
@Named
@RequestScoped
public class FormToken {

    /** Marks a page that was written for one reader; {@link PageCache} keeps none of these. */
    public static final String PERSONAL = FormToken.class.getName();

    /** The extension's defaults for the names of cookie and field and for the size in bytes. */
    static final String NAME = "csrf-token";

    private static final int SIZE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RoutingContext context;
    private final Duration life;
    private String value;

    FormToken(CurrentVertxRequest current, @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration life) {
        this.context = current.getCurrent();
        this.life = life;
    }

    public String getName() {
        return NAME;
    }

    public String getValue() {
        if (value == null) {
            context.put(PERSONAL, true);
            var cookie = context.request().getCookie(NAME);
            value = cookie != null && isToken(cookie.getValue()) ? cookie.getValue() : issue();
        }
        return value;
    }

    private String issue() {
        var bytes = new byte[SIZE];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        // SameSite comes from quarkus.http.same-site-cookie, as for the cookie that the extension renews.
        context.response()
                .addCookie(Cookie.cookie(NAME, token)
                        .setPath("/")
                        .setMaxAge(life.toSeconds())
                        .setHttpOnly(true)
                        .setSecure("https".equals(context.request().scheme())));
        return token;
    }

    private static boolean isToken(String text) {
        try {
            return Base64.getUrlDecoder().decode(text).length == SIZE;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
