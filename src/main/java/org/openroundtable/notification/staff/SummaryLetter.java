package org.openroundtable.notification.staff;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.notification.OrganiserText;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.SessionCount;
import org.openroundtable.report.figure.Tally;
import org.openroundtable.report.summary.Rhythm;
import org.openroundtable.report.summary.SummaryDue;
import org.openroundtable.time.InZone;

import io.quarkus.qute.CheckedTemplate;

/**
 * Tells the figures of an event, and what has changed of them.
 *
 * @param at of when they are
 * @param since of when those are that they are compared with
 * @param unsubscribe where it is ended that such mails come
 */
@CheckedTemplate(basePath = "notification/staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SummaryLetter(
        StaffLetterContext about,
        String heading,
        Rhythm rhythm,
        ZonedDateTime at,
        ZonedDateTime since,
        Told told,
        String unsubscribe)
        implements StaffLetter {

    /** Now, and before. */
    record Count(long number, long before) {

        public long more() {
            return number - before;
        }

        public long less() {
            return before - number;
        }
    }

    record OfEvent(Figure figure, Count count) {}

    record OfSession(OrganiserText title, Count confirmed, Count waiting) {}

    /** @param sessions those that anybody has or waits for a place in */
    record Told(List<OfEvent> figures, List<OfSession> sessions) {

        public boolean isUnchanged() {
            return Stream.concat(
                            figures.stream().map(OfEvent::count),
                            sessions.stream().flatMap(session -> Stream.of(session.confirmed(), session.waiting())))
                    .allMatch(count -> count.more() == 0);
        }
    }

    @Singleton
    static class Occasion {

        private final StaffMails mails;
        private final PublicUrl address;

        Occasion(StaffMails mails, PublicUrl address) {
            this.mails = mails;
            this.address = address;
        }

        void on(@Observes SummaryDue due) {
            var event = due.event();
            mails.write(due.account(), Paths.figures(event.slug()), about -> {
                var reader = about.reader().locale();
                return new SummaryLetter(
                        about,
                        about.say().summaryOf(event.title().in(reader).text()),
                        due.rhythm(),
                        InZone.at(due.at(), event.timeZone()),
                        InZone.at(due.since(), event.timeZone()),
                        told(due, reader),
                        address.of(Paths.summary(due.secret())));
            });
        }

        private static Told told(SummaryDue due, Locale reader) {
            var wanted = due.tally().sessions().keySet();
            return new Told(
                    figures(due.tally(), due.before()),
                    due.event().ever().stream()
                            .filter(session -> wanted.contains(session.code()))
                            .map(session -> ofSession(session, due, reader))
                            .toList());
        }

        private static List<OfEvent> figures(Tally tally, Tally before) {
            return Arrays.stream(Figure.values())
                    .filter(figure ->
                            figure != Figure.SMALL_OR_MEDIUM && tally.figures().get(figure) != null)
                    .map(figure -> new OfEvent(
                            figure,
                            new Count(
                                    tally.figures().get(figure),
                                    number(before.figures().get(figure)))))
                    .toList();
        }

        /** What could not be said was nothing. */
        private static long number(Long figure) {
            return figure == null ? 0 : figure;
        }

        private static OfSession ofSession(SessionRecord session, SummaryDue due, Locale reader) {
            var now = due.tally().sessions().get(session.code());
            var before = due.before().sessions().getOrDefault(session.code(), SessionCount.NONE);
            return new OfSession(
                    new OrganiserText(session.title().in(reader)),
                    new Count(now.confirmed(), before.confirmed()),
                    new Count(now.waiting(), before.waiting()));
        }
    }
}
