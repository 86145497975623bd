package org.openroundtable.language;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;

/**
 * Gives each message in the first language that language, whoever it is rendered for: Qute gives theirs only to messages
 * in the others, and a mail goes out in another language than the visitor's who caused it.
 */
class MessageLocale {

    void register(@Observes @Priority(1) EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(MessageLocale::initialize);
    }

    private static void initialize(TemplateInstance template) {
        if (isMessage(template)) {
            template.setLocale(Language.base().locale());
        }
    }

    /** Other templates are files. */
    private static boolean isMessage(TemplateInstance template) {
        return template.getTemplate().getId().indexOf('.') < 0;
    }
}
