package org.openroundtable.database;

import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.flywaydb.core.api.configuration.FluentConfiguration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/**
 * Lets the application wait for the embedded server, which starts while it does. Migrations are the first to need a
 * connection, and here they wait however long it takes: the connection pool would give up after seconds.
 */
@Singleton
class AwaitedDatabase implements FlywayConfigurationCustomizer {

    private static volatile CompletableFuture<Void> started = CompletableFuture.completedFuture(null);

    static void until(CompletableFuture<Void> start) {
        started = start;
    }

    static void await() {
        started.join();
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        await();
    }
}
