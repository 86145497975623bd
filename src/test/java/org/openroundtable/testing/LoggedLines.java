package org.openroundtable.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.jboss.logmanager.ExtLogRecord;

/** What is written to the log, until closed. */
public final class LoggedLines extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final Logger log;

    /** By this class. */
    public LoggedLines(Class<?> writer) {
        this(writer.getName());
    }

    private LoggedLines(String logger) {
        log = Logger.getLogger(logger);
        log.addHandler(this);
    }

    public static LoggedLines ofAll() {
        return new LoggedLines("");
    }

    public List<String> all() {
        return List.copyOf(lines);
    }

    /** The lines that are errors or come with the trace of an exception. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void publish(LogRecord line) {
        var text = line instanceof ExtLogRecord formatted
                ? formatted.getFormattedMessage()
                : new SimpleFormatter().formatMessage(line);
        lines.add(text);
        if (line.getThrown() != null || line.getLevel().intValue() >= Level.SEVERE.intValue()) {
            faults.add(line.getLoggerName() + ": " + text + " " + line.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
