package org.openroundtable.log;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.logging.Level;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DiscreetLogTest {

    @Test
    void ofADatabaseFaultOnlyClassesStateAndStackAreTold() {
        var fault = new IllegalStateException(
                "could not execute [insert (ada@guest.example)]",
                new BatchUpdateException(
                        "insert (ada@guest.example)", "23505", 0, new int[0], new SQLException("ada", "23505")));
        var line = line("Not stored: " + fault.getMessage(), fault);

        assertThat(line.getFormattedMessage()).isEqualTo("Not stored: …");
        assertThat(line.getThrown()).hasToString("java.lang.IllegalStateException");
        assertThat(line.getThrown().getCause()).hasToString("java.sql.BatchUpdateException: SQL state 23505");
        assertThat(line.getThrown().getCause().getCause()).hasToString("java.sql.SQLException: SQL state 23505");
        assertThat(line.getThrown().getStackTrace()).isEqualTo(fault.getStackTrace());
    }

    @Test
    void whyThereIsNoConnectionIsTold() {
        var line = line("", new SQLException("password authentication failed", "28P01"));

        assertThat(line.getThrown())
                .hasToString("java.sql.SQLException: SQL state 28P01, password authentication failed");
    }

    @Test
    void nobodyWritesLinesOfTheirOwn() {
        var line = line("asked for /a\r\n2026 ERROR forged\u001b[31m", new IllegalArgumentException("in\nforged"));

        assertThat(line.getFormattedMessage()).isEqualTo("asked for /a\\r\\n2026 ERROR forged\\u001b[31m");
        assertThat(line.getThrown()).hasToString("java.lang.IllegalArgumentException: in\\nforged");
    }

    @Test
    void secretLinksAndRawPathsAreLeftOut() {
        assertThat(line("at /registrations/abc%20/details: {0}", null).getFormattedMessage())
                .isEqualTo("at /registrations/… {0}");
        assertThat(line("at /invitations/abc/refusal", null).getFormattedMessage())
                .isEqualTo("at /invitations/…");
        assertThat(line("at /delegations/abc/registrations", null).getFormattedMessage())
                .isEqualTo("at /delegations/…");
        assertThat(line("HTTP Request to /x?email=ada failed, error id: 7", null)
                        .getFormattedMessage())
                .isEqualTo("A request failed, error id: 7");
        assertThat(line("at /registrations/find", null).getFormattedMessage()).isEqualTo("at /registrations/find");
    }

    private static ExtLogRecord line(String text, Throwable fault) {
        var line = new ExtLogRecord(Level.SEVERE, text, ExtLogRecord.FormatStyle.NO_FORMAT, "test");
        line.setThrown(fault);
        assertThat(new DiscreetLog().isLoggable(line)).isTrue();
        return line;
    }
}
