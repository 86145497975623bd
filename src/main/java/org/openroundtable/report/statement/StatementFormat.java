package org.openroundtable.report.statement;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.openroundtable.report.disclosure.Licence;
import org.openroundtable.sheet.PdfReport;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.TemplateInstance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What statements are handed out as. */
public enum StatementFormat {
    TXT("text/plain;charset=UTF-8") {
        @Override
        byte[] write(Statement statement, ZoneId zone, Locale reader) {
            var view = StatementView.of(statement, zone, reader);
            var say = Wordings.words(PressMessages.class, reader);
            var source = view.source() == null ? "" : say.source() + " " + view.source() + "\n";
            return utf8(view.title() + "\n\n" + view.sentence() + "\n\n"
                    + view.rows().stream()
                            .map(row -> "%s: %s\n%s\n\n"
                                    .formatted(row.name(), LocalText.grouped(row.number(), reader), row.words()))
                            .collect(Collectors.joining())
                    + say.known(view.known()) + "\n" + source + say.licence() + " "
                    + Licence.CC_BY_4_0.title() + ", " + Licence.CC_BY_4_0.url() + "\n");
        }
    },
    HTML("text/html;charset=UTF-8") {
        @Override
        byte[] write(Statement statement, ZoneId zone, Locale reader) {
            return utf8(new HandOut(StatementView.of(statement, zone, reader), Licence.CC_BY_4_0)
                    .setAttribute(TemplateInstance.LOCALE, reader)
                    .render());
        }
    },
    PDF(PdfReport.TYPE) {
        @Override
        byte[] write(Statement statement, ZoneId zone, Locale reader) {
            return StatementPdf.of(StatementView.of(statement, zone, reader), reader);
        }
    },
    JSON("application/json") {
        @Override
        byte[] write(Statement statement, ZoneId zone, Locale reader) {
            try {
                return new ObjectMapper().writeValueAsBytes(StatementJson.of(statement));
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    };

    private final String type;

    StatementFormat(String type) {
        this.type = type;
    }

    /** @param extension of a file's name, without the dot */
    public static Optional<StatementFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /**
     * @param zone of the event
     * @param reader whose language it is in; JSON is in all of them
     */
    abstract byte[] write(Statement statement, ZoneId zone, Locale reader);

    /** Media type. */
    public String type() {
        return type;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
