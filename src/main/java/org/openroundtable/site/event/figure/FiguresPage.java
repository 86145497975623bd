package org.openroundtable.site.event.figure;

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
        AskedMoment moment,
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
     * @param page where they are as of now
     * @param json where those of the page are as data
     * @param csv the same as a table
     */
    record Use(long below, Licence licence, String page, String json, String csv) {

        static Use of(String slug, AskedMoment moment) {
            var json = Paths.apiEvent(slug) + "/figures" + moment.query();
            return new Use(
                    ToldTally.FEWEST,
                    Licence.CC_BY_4_0,
                    Paths.publicFigures(slug),
                    json,
                    json + (moment.isNow() ? "?" : "&") + "format=csv");
        }
    }
}
