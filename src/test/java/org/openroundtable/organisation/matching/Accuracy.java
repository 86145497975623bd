package org.openroundtable.organisation.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.openroundtable.organisation.matching.LabelledSet.Known;
import org.openroundtable.organisation.matching.LabelledSet.Written;
import org.openroundtable.organisation.matching.Match.One;
import org.openroundtable.organisation.matching.Match.Some;

/**
 * How well organisations are matched.
 *
 * @param spellings that are those of one that is known
 * @param automatic matched at once
 * @param right those of them that are right
 * @param queued for somebody to decide, with the right one among what is offered
 * @param faults what was matched wrongly or missed, by its kind
 */
public record Accuracy(int spellings, int automatic, int right, int queued, Map<String, List<String>> faults) {

    public static Accuracy measured() {
        var set = new LabelledSet(namesOfTheDemonstration());
        var known = new LinkedHashMap<Described, Known>();
        set.known().forEach(one -> known.put(one.described(), one));
        var spellings = 0;
        var automatic = 0;
        var right = 0;
        var queued = 0;
        var faults = new LinkedHashMap<String, List<String>>();
        for (var each : set.written()) {
            spellings += each.organisation() == null ? 0 : 1;
            var match = Match.among(known.keySet(), each.described());
            if (match instanceof One one) {
                automatic++;
                if (known.get(one.known()) == each.organisation()) {
                    right++;
                } else {
                    fault(faults, "wrong: " + each.kind(), each, one.known().written());
                }
            } else if (match instanceof Some some
                    && some.candidates().stream().anyMatch(one -> known.get(one.known()) == each.organisation())) {
                queued++;
            } else if (each.organisation() != null) {
                fault(
                        faults,
                        "missed: " + each.kind(),
                        each,
                        each.organisation().name());
            }
        }
        return new Accuracy(spellings, automatic, right, queued, faults);
    }

    /** Of the matches made at once, the share that is right. */
    public double precision() {
        return (double) right / automatic;
    }

    /** Of the spellings, the share that was matched at once, or is offered for decision. */
    public double recall() {
        return (double) (right + queued) / spellings;
    }

    /** Of the spellings, the share that was matched at once. */
    public double automaticRecall() {
        return (double) right / spellings;
    }

    private static void fault(Map<String, List<String>> faults, String kind, Written written, String name) {
        faults.computeIfAbsent(kind, any -> new ArrayList<>())
                .add("%s (%s, %s) / %s".formatted(written.text(), written.country(), written.mail(), name));
    }

    private static Map<String, String> namesOfTheDemonstration() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var names = new LinkedHashMap<String, String>();
        try (var rows = format.parse(new InputStreamReader(
                Accuracy.class.getResourceAsStream("/demo/registrations-2020.csv"), StandardCharsets.UTF_8))) {
            rows.forEach(row -> names.putIfAbsent(row.get("organisation"), row.get("country")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return names;
    }
}
