package org.openroundtable.testing.database;

import java.sql.SQLException;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;

/** What a database does to whoever writes to it. */
@Singleton
public class Contention {

    @Inject
    AgroalDataSource database;

    /** Whoever writes a registration meanwhile is told that it loses to others (SQL state 40001). */
    public void whileRegistrationsAreLostToOthers(Runnable work) {
        execute("create function lose() returns trigger language plpgsql as"
                + " $$ begin raise exception 'lost to others' using errcode = '40001'; end $$");
        execute("create trigger lost before insert or update on registration for each row execute function lose()");
        try {
            work.run();
        } finally {
            execute("drop function lose() cascade");
        }
    }

    /** Whatever tells the outcome of a row of the table meanwhile fails. */
    public void whileNoOutcomeIsWrittenTo(String table, Runnable work) {
        execute(
                "create function fail() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$");
        execute("create trigger failing before update of outcome on " + table
                + " for each row execute function fail()");
        try {
            work.run();
        } finally {
            execute("drop function fail() cascade");
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
