package org.openroundtable.organiser.registration.entry;

import java.util.List;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.form.FormView;
import org.openroundtable.form.SessionCard;
import org.openroundtable.language.Text;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The form by which somebody is registered by those who run the event. */
@CheckedTemplate(basePath = "organiser/registration/entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EntryPage(Event event, FormView form, List<SessionCard> cards, FieldOptions options, FormErrors errors)
        implements TemplateInstance {

    /**
     * @param path of its registrations
     * @param ahead it takes place, and is not over
     * @param known path of the registration that the address has already; null: none is known
     */
    record Event(String slug, Text title, String path, boolean ahead, String known) {}
}
