package org.openroundtable.site.programme;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.language.Text;
import org.openroundtable.programme.SessionType;

/**
 * A programme as a reader moves about in it: what the page shows, the days there are, and what can be filtered by.
 *
 * @param shown the sessions of the page
 * @param days all of the event, with how much of what is wanted is on each
 * @param day the only one on the page; null: all are
 * @param total how many sessions there are without a filter
 * @param found how many the filter lets through, on all days
 */
public record ProgrammeDays(
        ProgrammeView shown,
        List<Found> days,
        LocalDate day,
        ProgrammeFilter filter,
        Choices choices,
        int total,
        int found) {

    /** So many sessions are read on one page; more have a page for each day. */
    public static final int ON_ONE_PAGE = 60;

    /** From so many sessions on, it helps to find some among them. */
    private static final int MANY = 12;

    /** Where a day ends last, and where it begins first. */
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    /** One of the days. */
    public record Found(LocalDate date, int sessions) {}

    /** What there is to filter by. */
    public record Choices(List<Text> tracks, List<SessionType> types, List<Text> rooms) {

        static Choices of(List<SessionView> sessions) {
            return new Choices(
                    several(sessions.stream().map(SessionView::track)),
                    sessions.stream().map(SessionView::type).distinct().sorted().toList(),
                    several(sessions.stream().flatMap(session -> session.rooms().stream())));
        }

        private static List<Text> several(Stream<Text> texts) {
            return List.copyOf(texts.filter(text -> text != null)
                    .collect(Collectors.toMap(Text::text, Function.identity(), (one, same) -> one, TreeMap::new))
                    .values());
        }
    }

    /**
     * The page that a reader asks for.
     *
     * @param sessions of the event in order of time, in the reader's zone
     * @param asked the day; null: as much as fits, beginning today or, while it is none of the days, with the first. A day
     *     that only readers in another zone have leads to the one on which its first session is here
     * @param now in the reader's zone
     * @return empty if the event has no such day anywhere
     */
    public static Optional<ProgrammeDays> of(
            List<SessionView> sessions, ProgrammeFilter filter, LocalDate asked, ZonedDateTime now) {
        var wanted = filter.isNone() ? sessions : filter.of(sessions);
        var all = byDay(sessions);
        var some = byDay(wanted);
        var here = asked == null || all.containsKey(asked) ? asked : elsewhere(asked, sessions);
        if (asked != null && here == null) {
            return Optional.empty();
        }
        var day = here != null || wanted.size() <= ON_ONE_PAGE ? here : first(some, now.toLocalDate());
        return Optional.of(new ProgrammeDays(
                ProgrammeView.of(day == null ? wanted : some.getOrDefault(day, List.of())),
                all.keySet().stream()
                        .map(date -> new Found(
                                date, some.getOrDefault(date, List.of()).size()))
                        .toList(),
                day,
                filter,
                Choices.of(sessions),
                sessions.size(),
                wanted.size()));
    }

    /** There is so much that one looks for something in it. */
    public boolean isMany() {
        return total > MANY;
    }

    /** Each day has a page of its own. */
    public boolean isByDay() {
        return total > ON_ONE_PAGE;
    }

    /** Where a day of the programme is, as seen from this page. */
    public String link(String path, LocalDate date) {
        return isByDay() ? path + "/programme/" + date + filter.query() : "#day-" + date;
    }

    /** Where all sessions of a track are. */
    public String linkTo(String path, Text track) {
        return path + "/programme" + new ProgrammeFilter(track.text(), null, null, null).query();
    }

    /** Here, the day of the first session that is on this day in some zone; null: there is none. */
    private static LocalDate elsewhere(LocalDate day, List<SessionView> sessions) {
        return sessions.stream()
                .map(SessionView::start)
                .filter(start -> !day.isBefore(date(start, WESTERNMOST)) && !day.isAfter(date(start, EASTERNMOST)))
                .map(ZonedDateTime::toLocalDate)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate date(ZonedDateTime time, ZoneOffset offset) {
        return time.withZoneSameInstant(offset).toLocalDate();
    }

    private static LocalDate first(Map<LocalDate, List<SessionView>> days, LocalDate today) {
        return days.containsKey(today) ? today : days.keySet().iterator().next();
    }

    private static TreeMap<LocalDate, List<SessionView>> byDay(List<SessionView> sessions) {
        return sessions.stream()
                .collect(Collectors.groupingBy(
                        session -> session.start().toLocalDate(),
                        TreeMap::new,
                        Collectors.toCollection(ArrayList::new)));
    }
}
