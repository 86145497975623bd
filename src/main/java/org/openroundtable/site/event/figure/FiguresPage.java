package org.openroundtable.site.event.figure;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.report.disclosure.Licence;
import org.openroundtable.report.disclosure.Told;
import org.openroundtable.report.disclosure.ToldTally;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.PageHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The figures of an event. */
@CheckedTemplate(basePath = "site/event/figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FiguresPage(
        PageHead head,
        EventView event,
        ZonedDateTime at,
        Map<Figure, Told> figures,
        List<SessionLine> sessions,
        List<TableView> tables,
        List<StatementLink> statements,
        Use use)
        implements TemplateInstance {

    record SessionLine(String code, Text title, Told places) {}

    /** What was handed to the press. */
    record StatementLink(String sentence, String path) {}

    /**
     * How the figures can be used.
     *
     * @param below counts that are smaller are not told
     * @param data where they are as data
     */
    record Use(long below, Licence licence, String data) {

        static Use of(String slug) {
            return new Use(ToldTally.FEWEST, Licence.CC_BY_4_0, Paths.apiEvent(slug) + "/figures");
        }
    }
}
