package org.openroundtable.organiser.editor.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.web.form.FormFields;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A list of objects without names, one row of fields for each: {@code documents-0-title-en}. A row that is emptied is taken
 * out.
 */
record RowsField(String name, FieldSet row) implements EditedField {

    /** The number of the item that a row began as, for forms whose rows change places. */
    private static final String ITEM = "item";

    @Override
    public void read(ObjectNode object, DraftTerms terms, FieldValues values) {
        var list = object.path(name);
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode item) {
                values.putAll(prefix(i), row.values(item, terms));
                values.put(prefix(i) + ITEM, Integer.toString(i));
            }
        }
    }

    @Override
    public void write(FormFields typed, FormFields shown, ObjectNode object, DraftTerms terms) {
        var rows = filled(typed, terms);
        if (isSent(typed) && !contents(typed, terms).equals(contents(shown, terms))) {
            var list = JsonNodeFactory.instance.arrayNode();
            var known = object.path(name);
            rows.forEach(number -> {
                // what an item has beside what is asked stays
                var item = known.path(itemOf(typed, name, number)) instanceof ObjectNode before
                        ? before.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
                row.write(in(typed, number), row.read(item, terms), item, terms);
                list.add(item);
            });
            DraftFields.put(object, name, list);
        }
    }

    @Override
    public Optional<String> idAt(String fault, FormFields typed, DraftTerms terms) {
        var match = Pattern.compile("/" + name + "/(\\d+)(/.*)").matcher(fault);
        if (!match.matches()) {
            return Optional.empty();
        }
        var rows = filled(typed, terms);
        var index = Integer.parseInt(match.group(1));
        if (index >= rows.size()) {
            return Optional.empty();
        }
        var number = rows.get(index);
        return row.idAt(match.group(2), in(typed, number), terms).map(id -> prefix(number) + id);
    }

    @Override
    public boolean isBlank(FormFields typed, DraftTerms terms) {
        return filled(typed, terms).isEmpty();
    }

    private boolean isSent(FormFields fields) {
        return fields.fields().keySet().stream().anyMatch(id -> id.startsWith(name + "-"));
    }

    private record Row(int item, Map<String, String> content) {}

    private List<Row> contents(FormFields fields, DraftTerms terms) {
        return filled(fields, terms).stream()
                .map(number -> {
                    var content = new HashMap<>(Typed.all(in(fields, number)));
                    content.remove(ITEM);
                    return new Row(itemOf(fields, name, number), content);
                })
                .toList();
    }

    /** Which item of the list stands in a row: that of its number, unless the form says another; -1: none yet. */
    static int itemOf(FormFields fields, String name, int number) {
        var id = name + "-" + number + "-" + ITEM;
        if (!Typed.isSent(fields, id)) {
            return number;
        }
        var said = Typed.of(fields, id);
        return said.matches("\\d{1,4}") ? Integer.parseInt(said) : -1;
    }

    /** The numbers of the rows in which something stands. */
    private List<Integer> filled(FormFields fields, DraftTerms terms) {
        return IntStream.range(0, count(fields, name))
                .filter(number -> !row.isBlank(in(fields, number), terms))
                .boxed()
                .toList();
    }

    /** How many rows of a list fields have. */
    static int count(FormFields fields, String name) {
        var row = Pattern.compile(Pattern.quote(name) + "-(\\d{1,4})-.*");
        return fields.fields().keySet().stream()
                        .map(row::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(match -> Integer.parseInt(match.group(1)))
                        .max()
                        .orElse(-1)
                + 1;
    }

    private FormFields in(FormFields fields, int number) {
        var prefix = prefix(number);
        return new FormFields(fields.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue)));
    }

    private String prefix(int number) {
        return name + "-" + number + "-";
    }
}
