package org.openroundtable.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.question.Question;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.registrant.CheckedRegistrant;
import org.openroundtable.registration.registrant.Registrant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One person of a table: a text file with a line per person, fields apart by semicolons, the first line names them.
 *
 * @param fields those that are not empty
 */
record Row(Map<String, String> fields) {

    static List<Row> all(String table) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Row.class.getResourceAsStream("/demo/" + table), StandardCharsets.UTF_8))) {
            var names = lines.readLine().split(";");
            return lines.lines().map(line -> read(names, line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row read(String[] names, String[] values) {
        var fields = new HashMap<String, String>();
        for (var i = 0; i < names.length; i++) {
            if (!values[i].isEmpty()) {
                fields.put(names[i], values[i]);
            }
        }
        return new Row(fields);
    }

    String text(String name) {
        return fields.get(name);
    }

    Instant moment(String name) {
        return Instant.parse(text(name));
    }

    Set<String> words(String name) {
        return Set.of(fields.getOrDefault(name, "").split(" "));
    }

    OrganisationType organisationType() {
        return List.of(OrganisationType.values()).stream()
                .filter(type -> type.code().equals(text("organisationType")))
                .findFirst()
                .orElseThrow();
    }

    Registrant registrant() {
        var typed = new Registrant(
                text("firstName"),
                text("lastName"),
                text("email"),
                fields.getOrDefault("organisationTyped", text("organisation")),
                organisationType(),
                text("country"),
                Answers.NONE);
        return CheckedRegistrant.of(typed, Questions.STANDARD, this::answer).registrant();
    }

    private JsonNode answer(Question question) {
        var typed = text(question.code());
        return typed == null ? null : question.kind().fromCell(typed);
    }
}
