package org.openroundtable.organiser.figure;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.report.figure.DayCount;
import org.openroundtable.report.figure.Diversity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The figures of an event. */
@CheckedTemplate(basePath = "organiser/figure", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FigurePage(
        String slug,
        String path,
        Text title,
        MomentView moment,
        List<FigureView> figures,
        Course course,
        List<SessionLine> sessions,
        List<ShareTable> tables,
        Spread spread)
        implements TemplateInstance {

    /** How it came to be so many. */
    record Course(List<DayCount> days, Bars received, Bars confirmed) {

        static Course of(List<DayCount> days) {
            return new Course(days, Bars.of(days, DayCount::submissions), Bars.of(days, DayCount::persons));
        }

        public DayCount firstDay() {
            return days.get(0);
        }

        public DayCount lastDay() {
            return days.get(days.size() - 1);
        }
    }

    /** @param smallOrMedium share of persons from small or medium-sized enterprises; null: that is not asked */
    record Spread(Diversity organisations, Diversity countries, Double smallOrMedium) {}
}
