package org.openroundtable.organiser.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.openroundtable.web.form.FormFields;

/**
 * What was typed of a file.
 *
 * @param publication now, later or never
 * @param moment of later; in the event's zone, as {@code datetime-local} sends it
 */
public record UploadInput(String alt, String publication, String moment, String place, String placeTitle) {

    static final UploadInput EMPTY = new UploadInput("", "now", "", "", "");

    static UploadInput of(FormFields fields) {
        var publication = line(fields, "publication");
        return new UploadInput(
                line(fields, "alt"),
                publication.isEmpty() ? "now" : publication,
                line(fields, "moment"),
                line(fields, "place"),
                line(fields, "placeTitle"));
    }

    /** Of a file that there is. */
    static UploadInput of(FileView view) {
        var at = view.publicFrom();
        return new UploadInput(
                view.file().alt(),
                at == null ? "never" : view.isPublic() ? "now" : "later",
                at == null
                        ? ""
                        : at.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                "",
                "");
    }

    private static String line(FormFields fields, String name) {
        var value = fields.value(name);
        return value == null ? "" : value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** When there is no moment although it is to be public later. */
    boolean lacksMoment() {
        return publication.equals("later") && later().isEmpty();
    }

    boolean isNow() {
        return publication.equals("now");
    }

    /** Null: for organisers only. */
    Instant publicFrom(Instant now, ZoneId zone) {
        return switch (publication) {
            case "now" -> now;
            case "later" -> later().orElseThrow().atZone(zone).toInstant();
            default -> null;
        };
    }

    private Optional<LocalDateTime> later() {
        try {
            return Optional.of(LocalDateTime.parse(moment));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
