package org.openroundtable.release.creation;

import java.time.LocalDate;
import java.time.ZoneId;

import org.openroundtable.contact.EmailAddress;

/**
 * What is enough to begin an event.
 *
 * @param language BCP 47 tag of the title, and the event's first
 * @param lastDay not before the first
 * @param organiser in whose name mails come and to whom answers go; null: not known yet
 */
public record NewEvent(
        String title, String language, LocalDate firstDay, LocalDate lastDay, ZoneId zone, Contact organiser) {

    public NewEvent {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(lastDay + " is before " + firstDay);
        }
    }

    public record Contact(String name, EmailAddress email) {}
}
