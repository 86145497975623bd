package org.openroundtable.log;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.openroundtable.database.Outage;

import io.quarkus.logging.LoggingFilter;

/** Lets every line through, but only with what a log may hold, whoever writes it; of outages of the database only some. */
@LoggingFilter(name = "discreet")
public final class DiscreetLog implements Filter {

    private final OutageLines outages = new OutageLines();

    @Override
    public boolean isLoggable(LogRecord line) {
        OutOfMemory.endIfToldBy(line.getThrown());
        if (outages.isOne(line)) {
            var unsaid = outages.count(System.nanoTime());
            put(
                    line,
                    "The database can't be used, and requests are answered with 503 (%s). %d lines like this were left out"
                            .formatted(Outage.reason(line.getThrown()), Math.max(0, unsaid)));
            line.setThrown(null);
            return unsaid >= 0;
        }
        var said = text(line);
        var told = ToldException.of(line.getThrown());
        var text =
                told != null && told.isSilent() ? DiscreetText.without(said, line.getThrown()) : DiscreetText.of(said);
        if (!text.equals(said)) {
            put(line, text);
        }
        line.setThrown(told);
        return true;
    }

    private static String text(LogRecord line) {
        var text = line instanceof ExtLogRecord formatted
                ? formatted.getFormattedMessage()
                : new SimpleFormatter().formatMessage(line);
        return text == null ? "" : text;
    }

    private static void put(LogRecord line, String text) {
        if (line instanceof ExtLogRecord formatted) {
            formatted.setMessage(text, FormatStyle.NO_FORMAT);
        } else {
            line.setMessage(text);
        }
        line.setParameters(null);
    }
}
