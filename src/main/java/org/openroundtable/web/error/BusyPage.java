package org.openroundtable.web.error;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.ws.rs.ClientErrorException;

import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.form.FormReader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Nobody can be served just now. What was sent by form is in the page, to be sent again.
 *
 * @param sent by form; otherwise there is nothing to keep
 */
@CheckedTemplate(basePath = "web/error", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BusyPage(boolean sent, List<FormFields.Pair> fields) implements TemplateInstance {

    private static final String FORM = "application/x-www-form-urlencoded";

    static BusyPage of(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        var body = context.body().buffer();
        if (context.request().method() != HttpMethod.POST || type == null || !type.startsWith(FORM) || body == null) {
            return new BusyPage(false, List.of());
        }
        try {
            return new BusyPage(
                    true, FormReader.read(body.toString(StandardCharsets.UTF_8)).pairs());
        } catch (ClientErrorException unreadable) {
            return new BusyPage(false, List.of());
        }
    }
}
