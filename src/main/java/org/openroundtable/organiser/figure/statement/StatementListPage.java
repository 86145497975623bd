package org.openroundtable.organiser.figure.statement;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.report.statement.StatementView;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The statements of an event, and what another would say.
 *
 * @param form null: nobody here may freeze one
 * @param preview in each language; empty: the form is faulty
 */
@CheckedTemplate(basePath = "organiser/figure/statement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementListPage(
        String slug,
        Text title,
        List<Row> statements,
        StatementForm form,
        FormErrors errors,
        List<StatementView> preview)
        implements TemplateInstance {

    record Row(int number, String sentence, ZonedDateTime frozenAt, boolean published) {}
}
