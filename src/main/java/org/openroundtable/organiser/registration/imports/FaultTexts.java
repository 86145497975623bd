package org.openroundtable.organiser.registration.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.FormMessages;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.exchange.ImportCheck.FaultyRow;
import org.openroundtable.registration.exchange.ImportJob;
import org.openroundtable.registration.exchange.RowFault;
import org.openroundtable.registration.exchange.RowFault.NoSuchSession;
import org.openroundtable.registration.exchange.RowFault.Overlapping;
import org.openroundtable.registration.exchange.RowFault.Twice;
import org.openroundtable.registration.exchange.RowFault.Wrong;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in the reader's language what is wrong with rows of a table, and in which column. */
@ApplicationScoped
class FaultTexts {

    private final FormMessages text;

    FaultTexts(FormMessages text) {
        this.text = text;
    }

    List<FaultLine> of(List<FaultyRow> rows, EventSnapshot event, ImportJob job, Locale reader) {
        var lines = new ArrayList<FaultLine>();
        for (var row : rows) {
            for (var fault = 0; fault < row.faults().size(); fault++) {
                var one = row.faults().get(fault);
                lines.add(
                        new FaultLine(row.number(), column(one, job), row.said().get(fault), say(one, event, reader)));
            }
        }
        return lines;
    }

    static IntakeMessages in(Locale reader) {
        return MessageBundles.get(IntakeMessages.class, Localized.Literal.of(reader.toLanguageTag()));
    }

    private static String column(RowFault fault, ImportJob job) {
        var columns = job.plan().columns();
        var column = columns.indexOf(fault.what());
        if (column < 0 && (fault.what().equals("firstName") || fault.what().equals("lastName"))) {
            column = columns.indexOf("name");
        }
        return column < 0 || column >= job.heads().size() ? "" : job.heads().get(column);
    }

    private String say(RowFault fault, EventSnapshot event, Locale reader) {
        if (fault instanceof Wrong wrong) {
            var questions = event.questions().ofOrganisers();
            return text.of(List.of(wrong.fault()), questions, reader)
                    .all()
                    .get(0)
                    .message();
        }
        if (fault instanceof Overlapping clash) {
            return in(reader).overlapping(title(clash.first(), event, reader), title(clash.second(), event, reader));
        }
        return fault instanceof Twice twice
                ? in(reader).twice(twice.earlier())
                : in(reader).noSuchSession() + ": " + ((NoSuchSession) fault).name();
    }

    private static String title(String code, EventSnapshot event, Locale reader) {
        return event.session(code)
                .map(session -> session.title().in(reader).text())
                .orElse(code);
    }
}
