package org.openroundtable.testing.database;

import java.sql.SQLException;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTestProfile;

/** As few connections to the database as the application can start with, of which a test can take one. */
public class TwoConnections implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.max-size", "2",
                "quarkus.datasource.jdbc.acquisition-timeout", "20s");
    }

    /**
     * Leaves a single one: whoever holds it and asks for another waits in vain. With as many as are shipped they would only
     * if as many did so at once.
     */
    @Singleton
    public static class Last {

        @Inject
        AgroalDataSource connections;

        public void whileThereIsOne(Runnable work) {
            try (var taken = connections.getConnection()) {
                work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
