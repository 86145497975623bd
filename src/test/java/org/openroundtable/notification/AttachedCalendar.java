package org.openroundtable.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.openroundtable.mail.Mail;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar that comes with a mail. */
final class AttachedCalendar {

    private AttachedCalendar() {}

    static List<VEvent> of(Mail mail) {
        assertThat(mail.attachment().contentType()).isEqualTo("text/calendar; method=PUBLISH; charset=utf-8");
        return Biweekly.parse(new String(mail.attachment().content(), StandardCharsets.UTF_8))
                .first()
                .getEvents();
    }

    /** Of each entry its status and its SEQUENCE. */
    static List<String> states(List<VEvent> entries) {
        return entries.stream()
                .map(entry ->
                        entry.getStatus().getValue() + " " + entry.getSequence().getValue())
                .toList();
    }
}
