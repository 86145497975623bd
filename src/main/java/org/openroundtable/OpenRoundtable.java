package org.openroundtable;

import org.openroundtable.database.ApplicationDatabase;
import org.openroundtable.database.DatabaseUnavailableException;
import org.openroundtable.web.error.UnreadableAddresses;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the database, unless one is configured, and then the application. */
@QuarkusMain
public class OpenRoundtable {

    public static void main(String... args) {
        System.setProperty(UnreadableAddresses.LEFT_TO_US, "true");
        try {
            ApplicationDatabase.provide();
        } catch (DatabaseUnavailableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
