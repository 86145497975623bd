package org.openroundtable.web.page;

import jakarta.enterprise.event.Observes;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/**
 * Gives each template that is rendered within a request the reader's language, unless it has one; who renders for another
 * sets it again.
 */
class VisitorLocale {

    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(VisitorLocale::initialize);
    }

    private static void initialize(TemplateInstance template) {
        if (template.getAttribute(TemplateInstance.LOCALE) != null) {
            return;
        }
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return;
        }
        var current = container.instance(CurrentVertxRequest.class).get().getCurrent();
        if (current != null) {
            template.setLocale(container
                    .instance(Languages.class)
                    .get()
                    .chosen(current.request())
                    .locale());
        }
    }
}
