package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of organisations that were told apart, or not, by the rules of the last version. */
@QuarkusTest
class NamesReadAnewTest {

    private final String name = "Organisation " + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    DataSource database;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void twoThatReadTheSameBecomeOneByAMergeThatIsRecorded() throws SQLException {
        var slug = given.anEvent().openNow();
        register(slug, "ada", name);
        register(slug, "ben", name + " else");
        var kept = number("select id from organisation where name = ?", name);
        var marked = number("select id from organisation where name = ?", name + " else");
        execute("update organisation set name = '%s™' where id = %d", name, marked);
        execute("update registration set organisation_typed = '%s™' where organisation_id = %d", name, marked);
        execute("delete from organisation_spelling where organisation_id in (%d, %d)", kept, marked);
        execute("delete from organisation_alias where organisation_id in (%d, %d)", kept, marked);
        alias(formerly(name), kept);
        alias(formerly(name) + "tm", marked);
        alias("by hand " + formerly(name), marked);

        migrate();

        assertThat(numbers(
                        "select organisation_id from registration where event_id = (select id from event where slug = ?)",
                        slug))
                .containsExactly(kept, kept);
        assertThat(numbers("select merged_id from organisation_merge where kept_id = ?", kept))
                .containsExactly(marked);
        assertThat(numbers("select organisation_id from organisation_past where organisation_id = ?", marked))
                .hasSize(1);
        assertThat(ledTo(name + "™")).containsExactly(kept);
        assertThat(ledTo("By hand " + name)).containsExactly(kept);
        assertThat(numbers(
                        "select distinct organisation_id from organisation_alias where key like ?",
                        "%" + formerly(name) + "%"))
                .as("what the last version finds")
                .containsExactly(kept);
    }

    @Test
    void aNameWithoutTheSignLeadsToTheOneWithItNoLonger() throws SQLException {
        var slug = given.anEvent().openNow();
        register(slug, "ada", name + "+");
        var plus = number("select id from organisation where name = ?", name + "+");
        execute("update registration set organisation_typed = '%s' where organisation_id = %d", name, plus);
        execute("delete from organisation_spelling where organisation_id = %d", plus);
        execute("delete from organisation_alias where organisation_id = %d", plus);
        alias(formerly(name), plus);

        migrate();

        assertThat(ledTo(name + "+")).containsExactly(plus);
        assertThat(ledTo(name)).isEmpty();
        assertThat(numbers(
                        "select organisation_id from registration where event_id = (select id from event where slug = ?)",
                        slug))
                .containsExactly(plus);
    }

    @Test
    void whatTheLastVersionLearnsMeanwhileIsKnown() throws SQLException {
        register(given.anEvent().openNow(), "ada", name);
        var known = number("select id from organisation where name = ?", name);

        execute("insert into organisation_alias (key, organisation_id) values ('also %s', %d)", formerly(name), known);

        assertThat(ledTo("Also " + name)).containsExactly(known);
        assertThat(numbers("select organisation_id from organisation_alias where key = ?", formerly(name)))
                .containsExactly(known);
    }

    private static void register(String slug, String person, String organisation) {
        HtmlForm.on("/events/" + slug + "/register")
                .with("lastName", person)
                .with("email", person + "@industry.example")
                .with("organisation", organisation)
                .with("organisationType", "company")
                .with("country", "DE")
                .sendAndFollow();
    }

    private String formerly(String written) {
        return written.toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
    }

    /** As it was before there were spellings. */
    private void alias(String key, Long organisation) throws SQLException {
        execute("insert into organisation_alias (key, organisation_id) values ('%s', %d)", key, organisation);
        execute("delete from organisation_spelling where key = '%s'", key);
    }

    private List<Long> ledTo(String written) throws SQLException {
        return numbers(
                "select organisation_id from organisation_spelling where key = ?",
                Spelling.of(written).key());
    }

    private void migrate() throws SQLException {
        new V181__Read_names_of_organisations_anew().migrate(new Context() {

            @Override
            public Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        });
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }

    private Long number(String sql, Object value) throws SQLException {
        return numbers(sql, value).get(0);
    }

    private List<Long> numbers(String sql, Object value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            var numbers = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
            return numbers;
        }
    }
}
