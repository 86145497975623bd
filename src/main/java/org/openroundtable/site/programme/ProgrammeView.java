package org.openroundtable.site.programme;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A programme by day; a session that goes on after midnight stands on the day it starts. */
public record ProgrammeView(List<Day> days) {

    public record Day(LocalDate date, List<Slot> slots) {}

    /**
     * A session alone, or several that overlap.
     *
     * @param timetable null: they all take the same time, and stand side by side
     */
    public record Slot(List<SessionView> sessions, Timetable timetable) {

        /** As many as a reader sees side by side. */
        private static final int FEW = 6;

        static Slot of(List<SessionView> sessions) {
            var first = sessions.get(0);
            var together = sessions.size() <= FEW
                    && sessions.stream()
                            .allMatch(session -> session.start().equals(first.start())
                                    && session.end().equals(first.end()));
            return new Slot(List.copyOf(sessions), together ? null : Timetable.of(sessions));
        }

        private boolean isWide() {
            return timetable != null && timetable.isWide();
        }

        public ZonedDateTime start() {
            return sessions.get(0).start();
        }

        public ZonedDateTime end() {
            return sessions.stream()
                    .map(SessionView::end)
                    .max(ZonedDateTime::compareTo)
                    .orElseThrow();
        }

        public boolean isParallel() {
            return sessions.size() > 1;
        }

        public boolean isPastMidnight() {
            return sessions.stream().anyMatch(SessionView::isPastMidnight);
        }
    }

    /** @param sessions in order of time */
    public static ProgrammeView of(List<SessionView> sessions) {
        var byDay = new LinkedHashMap<LocalDate, List<SessionView>>();
        for (var session : sessions) {
            byDay.computeIfAbsent(session.start().toLocalDate(), day -> new ArrayList<>())
                    .add(session);
        }
        return new ProgrammeView(byDay.entrySet().stream()
                .map(day -> new Day(day.getKey(), inOneTable(slots(day.getValue()), day.getValue())))
                .toList());
    }

    /** Who moves about in a wide table does so once a day. */
    private static List<Slot> inOneTable(List<Slot> slots, List<SessionView> ofDay) {
        return slots.stream().anyMatch(Slot::isWide) ? List.of(Slot.of(ofDay)) : slots;
    }

    private static List<Slot> slots(List<SessionView> sessions) {
        var slots = new ArrayList<Slot>();
        var together = new ArrayList<SessionView>();
        ZonedDateTime end = null;
        for (var session : sessions) {
            if (end != null && !session.startsBefore(end)) {
                slots.add(Slot.of(together));
                together.clear();
                end = null;
            }
            together.add(session);
            end = end == null || session.end().isAfter(end) ? session.end() : end;
        }
        if (!together.isEmpty()) {
            slots.add(Slot.of(together));
        }
        return slots;
    }
}
