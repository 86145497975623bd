package org.openroundtable.organiser.figure.statement;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.report.statement.Recount;
import org.openroundtable.report.statement.StatementFormat;
import org.openroundtable.report.statement.StatementView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * One statement.
 *
 * @param shown in the reader's language
 * @param sentences in each language
 * @param publicPage null: it is not published
 */
@CheckedTemplate(basePath = "organiser/figure/statement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementPage(
        String slug,
        Text title,
        int number,
        StatementView shown,
        List<StatementView> sentences,
        Recount recount,
        List<StatementFormat> formats,
        String publicPage,
        boolean mayPublish)
        implements TemplateInstance {}
