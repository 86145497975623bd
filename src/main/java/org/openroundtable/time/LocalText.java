package org.openroundtable.time;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/**
 * Extensions for templates, which pass the language of whom they are rendered for. From code, pass a {@link Locale}.
 * English is formatted as in Europe: day before month, and 24 hours.
 */
@TemplateExtension
public final class LocalText {

    private static final String DASH = "–";
    private static final ZoneId UTC = ZoneId.of("UTC");

    private LocalText() {}

    /** "Tuesday, 3 November 2020". */
    public static String day(LocalDate date, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return forms(locale).day.format(date);
    }

    public static String day(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return day(time.toLocalDate(), locale);
    }

    /** "3 November 2020". */
    public static String date(LocalDate date, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return forms(locale).date.format(date);
    }

    public static String date(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return date(time.toLocalDate(), locale);
    }

    /** "3–5 November 2020", "30 October – 2 November 2020", or one day. */
    public static String dayRange(
            LocalDate first, LocalDate last, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return forms(locale).range(first, last);
    }

    /** "14:00". */
    public static String clock(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return forms(locale).clock.format(time);
    }

    /** "Tuesday, 3 November 2020, 14:00 CET": a deadline that nobody can take for another. */
    public static String moment(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return day(time, locale) + ", " + clock(time, locale) + " " + zoneShort(time, locale);
    }

    /**
     * "14:00–15:30", or "01:30 CEST – 03:30 CET" where the clocks change in between. For where the zone is named
     * elsewhere.
     */
    public static String timeRange(
            ZonedDateTime start, ZonedDateTime end, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return start.getOffset().equals(end.getOffset())
                ? clock(start, locale) + DASH + clock(end, locale)
                : zoned(start, locale) + " " + DASH + " " + zoned(end, locale);
    }

    /** "14:00–15:30 CET", or "01:30 CEST – 03:30 CET" where the clocks change in between. */
    public static String zonedRange(
            ZonedDateTime start, ZonedDateTime end, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var range = timeRange(start, end, locale);
        return start.getOffset().equals(end.getOffset()) ? range + " " + zoneShort(end, locale) : range;
    }

    /** In the zone of the moments and in UTC. */
    public static LocalAndUtc.Span localAndUtc(
            ZonedDateTime start, ZonedDateTime end, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return new LocalAndUtc(start.getZone(), locale(locale)).span(start.toInstant(), end.toInstant());
    }

    private static String zoned(ZonedDateTime time, Object locale) {
        return clock(time, locale) + " " + zoneShort(time, locale);
    }

    /** The zone as abbreviated at that moment, "CET", or its offset where no abbreviation is in use. */
    public static String zoneShort(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return forms(locale).zone.format(named(time));
    }

    /** What the zone is called at that moment: "Central European Summer Time". */
    public static String zoneName(ZonedDateTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return forms(locale).zoneInFull.format(named(time));
    }

    /** An offset has no name of its own, and nobody reads "Z" as one. */
    private static ZonedDateTime named(ZonedDateTime time) {
        return time.getZone().equals(ZoneOffset.UTC) ? time.withZoneSameInstant(UTC) : time;
    }

    /** The place that gives the zone its name: "Brussels", in French "Bruxelles". */
    public static String place(ZoneId zone, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var id = zone.getId();
        return Objects.requireNonNullElseGet(forms(locale).place(id), () -> id.substring(id.lastIndexOf('/') + 1));
    }

    /** With zone offset, for {@code <time datetime>}. */
    public static String iso(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The name of the country with this ISO 3166-1 alpha-2 code, or XK. */
    public static String country(String code, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return new Locale("", code).getDisplayCountry(region(locale));
    }

    /** The name of the language with this BCP 47 tag. */
    public static String languageName(String tag, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(region(locale));
    }

    /** "1,234". */
    public static String grouped(Number number, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return NumberFormat.getIntegerInstance(region(locale)).format(number);
    }

    /** Of what is between 0 and 1: "12.3%". */
    public static String percent(Number share, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var format = NumberFormat.getPercentInstance(region(locale));
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /** "1,234.5". */
    public static String decimal(Number number, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        var format = NumberFormat.getNumberInstance(region(locale));
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private static LocalForms forms(Object locale) {
        return LocalForms.in(locale(locale));
    }

    private static Locale region(Object locale) {
        var wanted = locale(locale);
        return wanted.getLanguage().equals("en") && wanted.getCountry().isEmpty() ? Locale.UK : wanted;
    }

    private static Locale locale(Object given) {
        return given instanceof Locale locale ? locale : Locale.forLanguageTag(given == null ? "en" : given.toString());
    }
}
