package org.openroundtable.report.statement;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.openroundtable.language.Language;
import org.openroundtable.report.figure.Definitions;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Query;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says numbers in every language. */
final class Wordings {

    private Wordings() {}

    static Map<String, String> inAll(Function<Locale, String> wording) {
        var all = new LinkedHashMap<String, String>();
        Language.all().forEach(language -> all.put(language.tag(), wording.apply(language.locale())));
        return all;
    }

    static Line line(Query query, long number, int above) {
        return new Line(
                query.code(),
                number,
                inAll(locale -> name(query, locale)),
                inAll(locale -> words(query, above, locale)),
                query.sql(),
                query.parameters());
    }

    /** @param numbers of {@link Terms#queries()} */
    static String sentence(ZonedDateTime at, List<Long> numbers, int above, Locale locale) {
        var say = words(PressMessages.class, locale);
        var moment =
                LocalText.date(at, locale) + ", " + LocalText.clock(at, locale) + " " + LocalText.zoneShort(at, locale);
        var countries = say.countries(numbers.get(0));
        var organisations = say.organisations(numbers.get(1));
        var persons = say.persons(numbers.get(2));
        return numbers.get(3) == 0
                ? say.sentenceWithoutSessions(moment, countries, organisations, persons)
                : say.sentence(
                        moment,
                        countries,
                        organisations,
                        persons,
                        say.sessionsAbove(numbers.get(3), LocalText.grouped(above, locale)));
    }

    private static String name(Query query, Locale locale) {
        return query.code().equals(Query.LARGE_SESSIONS)
                ? words(PressMessages.class, locale).largeSessions()
                : words(Definitions.class, locale).name(figure(query));
    }

    private static String words(Query query, int above, Locale locale) {
        return query.code().equals(Query.LARGE_SESSIONS)
                ? words(PressMessages.class, locale).largeSessionsWords(LocalText.grouped(above, locale))
                : words(Definitions.class, locale).words(figure(query));
    }

    private static Figure figure(Query query) {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.code().equals(query.code()))
                .findFirst()
                .orElseThrow();
    }

    static <T> T words(Class<T> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.toLanguageTag()));
    }
}
