package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.RegistrationByForm;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of addresses that were stored while domains were read by the rules of 2003. */
@QuarkusTest
class DomainsToldApartTest {

    @Inject
    Given given;

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        // stored, its key of then; what it is afterwards
        "anna@faß.example, anna@fass.example, anna@faß.example, anna@xn--fa-hia.example",
        "Anna@büro.example, anna@xn--bro-hoa.example, Anna@büro.example, anna@xn--bro-hoa.example",
        "Anna@fa\u200dss.example, anna@fass.example, Anna@fass.example, anna@fass.example",
    })
    void anAddressIsKnownAtTheDomainThatWasTyped(String email, String key, String emailAfter, String keyAfter)
            throws SQLException {
        var slug = given.anEvent().openNow();
        RegistrationByForm.filledIn(slug, "anna").sendAndFollow();
        update(
                "update registration set email = ?, email_key = ? where event_id = (select id from event where slug = ?)",
                email,
                key,
                slug);

        try (var connection = database.getConnection()) {
            new V050__Tell_domains_apart_as_mail_servers_do().migrate(within(connection));
        }

        assertThat(stored(slug)).isEqualTo(emailAfter + " " + keyAfter);
    }

    private void update(String sql, String... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String stored(String slug) throws SQLException {
        var sql =
                "select r.email || ' ' || r.email_key from registration r join event e on e.id = r.event_id where e.slug = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, slug);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private static Context within(Connection connection) {
        return new Context() {

            @Override
            public Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
