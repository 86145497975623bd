package org.openroundtable.organiser.registration.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organiser.registration.ListColumn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.exchange.ImportJob;
import org.openroundtable.registration.exchange.ImportPlan;
import org.openroundtable.registration.search.Column;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

/**
 * How the columns of a table are understood, as a form has it: {@code column-0} and so on say what each means;
 * {@code usual-…} what holds where a row says nothing; {@code waits}, {@code tell} and {@code informed} are boxes.
 */
@ApplicationScoped
class PlanForm {

    private static final String COLUMN = "column-";
    private static final String USUAL = "usual-";

    /** What can hold for all rows. */
    private static final List<String> USUALLY = List.of("organisation", "organisationType", "country", "language");

    private final Targets targets;
    private final Visitor visitor;

    PlanForm(Targets targets, Visitor visitor) {
        this.targets = targets;
        this.visitor = visitor;
    }

    /** As it was said last, or else as the columns are most likely meant. */
    FormFields filled(EventSnapshot event, ImportJob job) {
        var plan = job.plan();
        var columns = plan == null ? targets.guess(event, job.heads()) : plan.columns();
        var fields = new HashMap<String, List<String>>();
        IntStream.range(0, columns.size()).forEach(index -> fields.put(COLUMN + index, List.of(columns.get(index))));
        var usual = plan == null ? Map.of("language", visitor.getLanguage().tag()) : plan.usual();
        usual.forEach((what, said) -> fields.put(USUAL + what, List.of(said)));
        tick(fields, "waits", plan == null || plan.waits());
        tick(fields, "tell", plan == null || plan.tell());
        tick(fields, "informed", plan != null);
        return new FormFields(fields);
    }

    private static void tick(Map<String, List<String>> fields, String box, boolean ticked) {
        if (ticked) {
            fields.put(box, List.of("true"));
        }
    }

    FormErrors check(EventSnapshot event, ImportJob job, FormFields form) {
        var say = FaultTexts.in(visitor.getLocale());
        var errors = FormErrors.none();
        var seen = new HashSet<String>();
        var possible = targets.of(event, visitor.getLocale());
        var columns = columns(possible, job, form);
        for (var index = 0; index < columns.size(); index++) {
            if (!columns.get(index).isEmpty() && !seen.add(columns.get(index))) {
                errors.add(COLUMN + index, say.twiceChosen());
            }
        }
        if (!seen.contains(Column.EMAIL.code())) {
            errors.add("columns", say.columnMissing() + ": " + heading(possible, Column.EMAIL));
        }
        if (form.value("informed") == null) {
            errors.add("informed", say.informedMissing());
        }
        return errors;
    }

    ImportPlan plan(EventSnapshot event, ImportJob job, FormFields form) {
        var usual = new HashMap<String, String>();
        for (var what : USUALLY) {
            var said = form.value(USUAL + what);
            if (said != null && !said.isBlank()) {
                usual.put(what, said.strip());
            }
        }
        return new ImportPlan(
                columns(targets.of(event, visitor.getLocale()), job, form),
                usual,
                targets.types(),
                form.value("tell") != null,
                form.value("waits") != null);
    }

    /** What is no choice is nothing that is wanted. */
    private static List<String> columns(List<ListColumn> targets, ImportJob job, FormFields form) {
        var possible = targets.stream().map(ListColumn::code).toList();
        var columns = new ArrayList<String>();
        for (var index = 0; index < job.heads().size(); index++) {
            var chosen = form.value(COLUMN + index);
            columns.add(possible.contains(chosen) ? chosen : "");
        }
        return columns;
    }

    private static String heading(List<ListColumn> targets, Column column) {
        return targets.stream()
                .filter(one -> one.code().equals(column.code()))
                .map(ListColumn::heading)
                .findFirst()
                .orElseThrow();
    }
}
