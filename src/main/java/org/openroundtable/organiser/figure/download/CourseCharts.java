package org.openroundtable.organiser.figure.download;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.chart.Caption;
import org.openroundtable.chart.DayChart;
import org.openroundtable.chart.DayChart.Panel;
import org.openroundtable.chart.Drawing;
import org.openroundtable.organiser.figure.FigureMessages;
import org.openroundtable.organiser.figure.FigureNames;
import org.openroundtable.organiser.figure.FigurePage;
import org.openroundtable.organiser.figure.course.Bars;
import org.openroundtable.organiser.figure.course.Course;
import org.openroundtable.organiser.figure.course.CourseDay;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

/** Draws how it came to be so many. */
@ApplicationScoped
class CourseCharts {

    private final FigureNames names;
    private final Visitor visitor;

    CourseCharts(FigureNames names, Visitor visitor) {
        this.names = names;
        this.visitor = visitor;
    }

    Drawing of(Course course, FigurePage page, String source) {
        var say = say();
        var reader = visitor.getLocale();
        var last = course.lastDay();
        var folded = folded(course);
        var words = "%s: %s; %s: %s"
                .formatted(
                        say.received(),
                        say.most(number(course.received().highest())),
                        say.confirmedAtEnd(),
                        say.most(number(course.confirmed().highest())));
        return DayChart.of(
                new Caption(say.overTime(), said(words, folded), source, reader.toLanguageTag()),
                isBeside(course)
                        ? List.of(
                                page.title().in(reader).text(),
                                course.former().title().in(reader).text())
                        : List.of(),
                List.of(
                        panel(
                                say.received(),
                                course,
                                course.received(),
                                CourseDay::received,
                                CourseDay::formerReceived),
                        panel(
                                say.confirmedAtEnd(),
                                course,
                                course.confirmed(),
                                CourseDay::confirmed,
                                CourseDay::formerConfirmed)),
                name(course, course.firstDay()),
                name(course, last),
                folded);
    }

    /** What happened before and after the days that are drawn. */
    private List<String> folded(Course course) {
        var say = say();
        return course.folded().stream()
                .filter(one -> one.received() != null)
                .map(one -> one.isEarlier()
                        ? say.earlier(number(one.received()), number(one.confirmed()))
                        : say.later(number(one.received()), number(one.confirmed())))
                .toList();
    }

    private static String said(String words, List<String> more) {
        return Stream.concat(Stream.of(words), more.stream()).collect(Collectors.joining(". "));
    }

    private Panel panel(
            String name, Course course, Bars bars, Function<CourseDay, Long> number, Function<CourseDay, Long> former) {
        return new Panel(
                name,
                number(isBeside(course) ? bars.scale() : bars.highest()),
                course.days().stream().map(number).toList(),
                isBeside(course)
                        ? course.days().stream().map(former).toList()
                        : Stream.<Long>empty().toList());
    }

    private static boolean isBeside(Course course) {
        return !course.isByDate() && course.former() != null;
    }

    private String name(Course course, CourseDay day) {
        if (course.isByDate()) {
            return LocalText.date(day.day(), visitor.getLocale());
        }
        return day.before() < 0 ? say().after(day.distance()) : say().before(day.before());
    }

    private String number(long number) {
        return LocalText.grouped(number, visitor.getLocale());
    }

    private FigureMessages say() {
        return names.words(FigureMessages.class);
    }
}
