package org.openroundtable.organiser.figure;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.organiser.figure.course.Course;
import org.openroundtable.report.figure.Diversity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The figures of an event.
 *
 * @param ofSeries there are other editions that may be seen
 * @param life null: nobody has ever registered
 * @param forecast null: nothing can be said of it
 */
@CheckedTemplate(basePath = "organiser/figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record FigurePage(
        String slug,
        String path,
        Text title,
        MomentView moment,
        boolean ofSeries,
        Life life,
        List<FigureView> figures,
        Course course,
        Forecast forecast,
        SessionTables sessions,
        List<ShareTable> tables,
        Spread spread)
        implements TemplateInstance {

    /** @param smallOrMedium share of persons from small or medium-sized enterprises; null: that is not asked */
    public record Spread(Diversity organisations, Diversity countries, Double smallOrMedium) {}

    /**
     * How many will come, if as many of those who are confirmed do as at the edition before.
     *
     * @param former title of that
     * @param rate share of those who were expected there, from 0 to 1
     */
    public record Forecast(Text former, double rate, long confirmed) {

        public long persons() {
            return Math.round(rate * confirmed);
        }
    }
}
