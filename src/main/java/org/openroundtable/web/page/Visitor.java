package org.openroundtable.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.openroundtable.language.Language;
import org.openroundtable.web.guard.FormGuard;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Who reads the page now: the language, the address of the page, and what to say once. In templates {@code cdi:visitor}. */
@Named
@RequestScoped
public class Visitor {

    private final RoutingContext context;
    private final Languages languages;
    private final Language language;

    Visitor(CurrentVertxRequest current, Languages languages) {
        this.context = current.getCurrent();
        this.languages = languages;
        this.language = languages.chosen(context.request());
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public List<Language> getLanguages() {
        return languages.offered();
    }

    /** The language that the address of this page names, if it does. */
    public Optional<Language> getAskedLanguage() {
        return languages.asked(context.request());
    }

    /** The address of this page, to come back to; that of the form when this one answers a form. */
    public String getHere() {
        var request = context.request();
        return FormGuard.isSafe(request.method().name()) ? request.uri() : request.path();
    }

    /** The address of this page without what was asked of it. */
    public String getPath() {
        return context.request().path();
    }

    /** The address to come back to, made safe to stand as a query value. */
    public String getReturn() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    public boolean isAt(String path) {
        return context.normalizedPath().equals(path);
    }

    public boolean isIn(String section) {
        return context.normalizedPath().startsWith(section);
    }

    /** What has just been done, named by {@code ?done=…} in the address that the form was answered with. */
    public Optional<Flash> getFlash() {
        return Flash.named(context.request().getParam("done"));
    }
}
