package org.openroundtable.api.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.api.problem.UnreadableParameter;
import org.openroundtable.report.figure.AsOf;
import org.openroundtable.report.figure.Known;
import org.openroundtable.time.Days;

/**
 * Of which moment figures are wanted, and as what.
 *
 * @param isCsv null: as {@code Accept} says
 */
record FiguresQuery(AsOf asOf, Boolean isCsv) {

    private static final Set<String> NAMES = Set.of("asOf", "known", "format");

    /**
     * @param zone of the event, whose clocks a moment without an offset is by
     * @throws UnreadableParameter if a parameter is not what the description says
     */
    static FiguresQuery of(Map<String, List<String>> parameters, ZoneId zone, Instant now) {
        parameters.forEach((name, values) -> {
            if (!NAMES.contains(name) || values.size() > 1) {
                throw new UnreadableParameter(
                        NAMES.contains(name) ? name + " is there more than once" : "There is no parameter " + name);
            }
        });
        var known = known(value(parameters, "known"));
        var moment = moment(value(parameters, "asOf"), zone, now);
        return new FiguresQuery(
                moment == null ? AsOf.NOW : new AsOf(moment, known), isCsv(value(parameters, "format")));
    }

    private static String value(Map<String, List<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null ? null : values.get(0);
    }

    private static Instant moment(String text, ZoneId zone, Instant now) {
        if (text == null) {
            return null;
        }
        var moment = Days.readMoment(text, zone)
                .orElseThrow(
                        () -> new UnreadableParameter(
                                "asOf must be a moment (RFC 3339), such as 2020-11-03T14:00:00+01:00; without an offset it is by the clocks of the event"));
        if (moment.isAfter(now)) {
            throw new UnreadableParameter("asOf is still to come");
        }
        return moment;
    }

    private static Known known(String text) {
        return text == null
                ? Known.THEN
                : Known.of(text).orElseThrow(() -> new UnreadableParameter("known must be then or now"));
    }

    private static Boolean isCsv(String text) {
        if (text == null || text.equals("json") || text.equals("csv")) {
            return text == null ? null : (Boolean) text.equals("csv");
        }
        throw new UnreadableParameter("format must be json or csv");
    }
}
