package org.openroundtable.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import static java.util.stream.Collectors.toMap;

/**
 * The forms that dates and times have in one language. They are those of ICU's CLDR, so that nothing reads differently with
 * the next Java, and are made once for each language, since that is slow. English is written as in Europe: day before month.
 */
final class LocalForms {

    private static final Map<Locale, LocalForms> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final long DAY_MILLIS = 24L * 60 * 60 * 1000;
    private static final char THIN_SPACE = '\u2009';
    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1(?!\\d)");

    /** "Tuesday, 3 November 2020". */
    final DateTimeFormatter day;
    /** "Tuesday 3 November 2020", to be followed by a comma and the time. */
    final DateTimeFormatter dayBeforeTime;
    /** "3 November 2020". */
    final DateTimeFormatter date;
    /** "14:00", whatever else the language counts hours by. */
    final DateTimeFormatter clock;
    /** "CET". */
    final DateTimeFormatter zone;
    /** "Central European Standard Time". */
    final DateTimeFormatter zoneInFull;

    /** The first day of a month, which French counts otherwise than the rest of its days. */
    private final String firstDay;

    private final DateIntervalFormat days;
    private final TimeZoneNames places;

    private LocalForms(Locale language) {
        var isEnglish = language.getLanguage().equals("en");
        // British names of zones: "CET" where the American ones say "Central European Time"
        var locale = isEnglish ? Locale.UK : language;
        var forms = ULocale.forLocale(isEnglish ? Locale.forLanguageTag("en-150") : language);
        var patterns = DateTimePatternGenerator.getInstance(forms);
        var weekday = patterns.getBestPattern("EEEEdMMMMy");
        firstDay = language.getLanguage().equals("fr") ? "1er" : "1";
        day = dated(weekday, locale);
        dayBeforeTime = dated(isEnglish ? weekday.replace(",", "") : weekday, locale);
        date = dated(patterns.getBestPattern("dMMMMy"), locale);
        clock = DateTimeFormatter.ofPattern(patterns.getBestPattern("Hm"), locale);
        zone = DateTimeFormatter.ofPattern("z", locale);
        zoneInFull = DateTimeFormatter.ofPattern("zzzz", locale);
        days = DateIntervalFormat.getInstance("dMMMMy", forms);
        days.setTimeZone(TimeZone.GMT_ZONE);
        places = TimeZoneNames.getInstance(forms);
    }

    private DateTimeFormatter dated(String pattern, Locale locale) {
        if (firstDay.equals("1")) {
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
        var day = pattern.indexOf('d');
        var days = LongStream.rangeClosed(1, 31).boxed().collect(toMap(n -> n, n -> n == 1 ? firstDay : "" + n));
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.substring(0, day))
                .appendText(ChronoField.DAY_OF_MONTH, days)
                .appendPattern(pattern.substring(day + 1))
                .toFormatter(locale);
    }

    static LocalForms in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, LocalForms::new);
    }

    String range(LocalDate first, LocalDate last) {
        var interval = new DateInterval(first.toEpochDay() * DAY_MILLIS, last.toEpochDay() * DAY_MILLIS);
        // A format is not made for several threads.
        synchronized (days) {
            return FIRST.matcher(days.format(interval).replace(THIN_SPACE, ' ')).replaceAll(firstDay);
        }
    }

    /** Null: the zone is not named after a place. */
    String place(String zone) {
        return places.getExemplarLocationName(zone);
    }
}
