package org.openroundtable.site.event.figure;

import java.util.List;

import org.openroundtable.report.disclosure.Licence;
import org.openroundtable.report.statement.StatementFormat;
import org.openroundtable.report.statement.StatementView;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.PageHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Figures that were handed to the press. */
@CheckedTemplate(basePath = "site/event/figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StatementPage(
        PageHead head,
        EventView event,
        int number,
        StatementView statement,
        List<StatementFormat> formats,
        Licence licence)
        implements TemplateInstance {}
