package org.openroundtable.report.statement;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;

import org.openroundtable.report.disclosure.Licence;
import org.openroundtable.sheet.PdfReport;

/** A statement on paper, with what is behind each number. */
final class StatementPdf {

    private StatementPdf() {}

    static byte[] of(StatementView statement, Locale reader) {
        var say = Wordings.words(PressMessages.class, reader);
        var out = new ByteArrayOutputStream();
        try (var report = new PdfReport(out, statement.title(), reader)) {
            report.paragraph(statement.sentence());
            report.table(
                    List.of(say.figure(), say.number(), say.definition()),
                    statement.rows().stream()
                            .<List<?>>map(row -> List.of(row.name(), row.number(), row.words()))
                            .toList());
            report.paragraph(say.known(statement.known()));
            if (statement.source() != null) {
                report.paragraph(say.source() + " " + statement.source());
            }
            report.paragraph(say.licence() + " " + Licence.CC_BY_4_0.title() + ", " + Licence.CC_BY_4_0.url());
            report.heading(say.queries());
            for (var row : statement.rows()) {
                report.paragraph(row.name());
                report.code(row.sql() + "\n" + row.parameters());
            }
            report.paragraph(say.names());
            report.code(statement.names());
        }
        return out.toByteArray();
    }
}
