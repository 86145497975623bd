package org.openroundtable.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.openroundtable.mail.Mail;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar that comes with a mail. */
final class AttachedCalendar {

    private static final Instant SEQUENCES_SINCE = Instant.parse("2020-01-01T00:00:00Z");

    private AttachedCalendar() {}

    static List<VEvent> of(Mail mail) {
        assertThat(mail.attachment().contentType()).isEqualTo("text/calendar; method=PUBLISH; charset=utf-8");
        return Biweekly.parse(new String(mail.attachment().content(), StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }

    /** Of each entry its status and its SEQUENCE, counted from the one that it began with for whoever registered then. */
    static List<String> states(List<VEvent> entries, Instant registered) {
        var first = (int) Duration.between(SEQUENCES_SINCE, registered).toSeconds();
        return entries.stream()
                .map(entry -> entry.getStatus().getValue() + " "
                        + (entry.getSequence().getValue() - first))
                .toList();
    }
}
