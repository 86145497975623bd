package org.openroundtable.notification;

import java.util.List;
import java.util.Locale;

import org.openroundtable.time.LocalAndUtc;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/**
 * What a mail says, in the order in which it says it; all texts are plain and in one language.
 *
 * @param language BCP 47 tag
 * @param where or null
 * @param organiser whom answers go to
 * @param text paragraphs
 * @param notes what is good to know besides; paragraphs
 */
@CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Letter(
        String language,
        String heading,
        String event,
        String where,
        String organiser,
        String greeting,
        List<String> text,
        List<SessionLine> sessions,
        Action action,
        List<String> notes)
        implements TemplateInstance {

    /** In characters; about what the longer version takes. */
    private static final int LENGTH = 8192;

    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
    private static final Variant TEXT = Variant.forContentType(Variant.TEXT_PLAIN);

    /**
     * @param formerTime null: the time is what it was
     * @param changes what else the letter tells of, in sentences
     * @param room or null
     * @param joinUrl or null
     */
    record SessionLine(
            String title,
            LocalAndUtc.Span time,
            LocalAndUtc.Span formerTime,
            List<String> changes,
            String room,
            String state,
            String joinUrl) {

        public boolean isChanged() {
            return formerTime != null || !changes.isEmpty();
        }
    }

    record Action(String label, String url) {}

    String html() {
        return in(HTML);
    }

    String plain() {
        return in(TEXT);
    }

    private String in(Variant variant) {
        return setLocale(Locale.forLanguageTag(language))
                .setVariant(variant)
                .setCapacity(LENGTH)
                .render();
    }
}
