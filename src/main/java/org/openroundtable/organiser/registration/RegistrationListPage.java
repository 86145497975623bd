package org.openroundtable.organiser.registration;

import java.util.List;

import org.openroundtable.organiser.registration.ListView.EventTitle;
import org.openroundtable.registration.search.SavedViews.View;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Who has registered for an event.
 *
 * @param views that were saved
 * @param typed into the form that saves this one, that was wrong
 */
@CheckedTemplate(basePath = "organiser/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationListPage(EventTitle event, ListView list, List<View> views, FormFields typed, FormErrors errors)
        implements TemplateInstance {}
