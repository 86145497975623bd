package org.openroundtable.web.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What went wrong, said by {@code kind}; {@code seconds}, in whole {@code minutes}, to wait before the
 * next try or 0; {@code reference} of a fault
 * in the log or {@code null}.
 */
@CheckedTemplate(basePath = "web/error", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ErrorPage(Kind kind, long seconds, long minutes, String reference) implements TemplateInstance {

    enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        GONE,
        UNREADABLE,
        TOO_SLOW,
        TOO_LONG,
        TOO_MANY,
        FAILURE;

        static Kind of(int status) {
            return switch (status) {
                case 404, 405, 406 -> NOT_FOUND;
                case 401, 403 -> FORBIDDEN;
                case 410 -> GONE;
                case 408 -> TOO_SLOW;
                case 413 -> TOO_LONG;
                case 429 -> TOO_MANY;
                default -> status < 500 ? UNREADABLE : FAILURE;
            };
        }
    }

    static ErrorPage of(int status, long seconds) {
        return new ErrorPage(Kind.of(status), seconds, (seconds + 59) / 60, null);
    }

    static ErrorPage fault(String reference) {
        return new ErrorPage(Kind.FAILURE, 0, 0, reference);
    }
}
