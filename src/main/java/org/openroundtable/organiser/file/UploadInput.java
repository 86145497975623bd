package org.openroundtable.organiser.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;
import org.openroundtable.time.Days;
import org.openroundtable.web.form.FormFields;

/**
 * What was typed of a file.
 *
 * @param alts what a picture shows, in each language of the event, its first one first
 * @param publication now, later or never
 * @param moment of later; in the event's zone, as {@code datetime-local} sends it
 */
public record UploadInput(List<Alt> alts, String publication, String moment, String place, String placeTitle) {

    private static final String ALT = "alt";

    /** @param language BCP 47 tag */
    public record Alt(String language, String text, boolean isFirst) {

        public String id() {
            return isFirst ? ALT : ALT + "-" + language;
        }
    }

    /** @param languages of the event; so are they below */
    static UploadInput empty(List<String> languages) {
        return new UploadInput(alts(languages, alt -> ""), "now", "", "", "");
    }

    static UploadInput of(FormFields fields, List<String> languages) {
        var publication = fields.line("publication");
        return new UploadInput(
                alts(languages, alt -> fields.line(alt.id())),
                publication.isEmpty() ? "now" : publication,
                fields.line("moment"),
                fields.line("place"),
                fields.line("placeTitle"));
    }

    /** Of a file that there is. */
    static UploadInput of(FileView view, List<String> languages) {
        var at = view.publicFrom();
        var known = view.file().alt();
        return new UploadInput(
                alts(languages, alt -> known == null ? "" : written(known, alt)),
                at == null ? "never" : view.isPublic() ? "now" : "later",
                at == null
                        ? ""
                        : at.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                "",
                "");
    }

    private static List<Alt> alts(List<String> languages, Function<Alt, String> text) {
        return languages.stream()
                .map(tag -> new Alt(tag, "", tag.equals(languages.get(0))))
                .map(alt -> new Alt(alt.language, text.apply(alt), alt.isFirst))
                .toList();
    }

    /** In the first language something always stands, whatever language it was written in when that was another one. */
    private static String written(Text known, Alt alt) {
        return known.language().equals(alt.language)
                ? known.text()
                : known.translations().getOrDefault(alt.language, alt.isFirst ? known.text() : "");
    }

    /** Null: nothing is said in the first language. */
    Text alt() {
        var said = alts.stream().filter(alt -> !alt.text.isEmpty()).collect(Collectors.toMap(Alt::language, Alt::text));
        var first = alts.get(0).language;
        return said.containsKey(first) ? Text.of(first, said) : null;
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
        return Days.readMoment(moment);
    }
}
