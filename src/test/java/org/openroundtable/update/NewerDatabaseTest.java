package org.openroundtable.update;

import java.sql.SQLException;

import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThatCode;

/** During an update one node runs the next version already, and another, still of this one, starts again. */
@QuarkusTest
class NewerDatabaseTest {

    @Inject
    Flyway flyway;

    @Inject
    AgroalDataSource database;

    @Test
    void aNodeStartsAlsoWhereTheNextVersionHasMigrated() throws SQLException {
        execute("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (999, '999', 'Of the next', 'SQL', 'V999__Of_the_next.sql', 1, 'somebody', 1, true)""");
        try {
            assertThatCode(flyway::migrate).doesNotThrowAnyException();
        } finally {
            execute("delete from flyway_schema_history where installed_rank = 999");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
