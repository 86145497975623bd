package org.openroundtable.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatabaseTest {

    /** Shared, since a new one costs seconds; each test finds it stopped and leaves it stopped. */
    @TempDir
    static Path directory;

    @Test
    void keepsItsDataBetweenStarts() throws Exception {
        try (var database = EmbeddedDatabase.start(directory)) {
            execute(database, "create table kept as select 'as it was' as word");
        }
        try (var database = EmbeddedDatabase.start(directory)) {
            assertThat(value(database, "select word from kept")).isEqualTo("as it was");
        }
    }

    @Test
    void isHeldByOneInstanceAtATime() {
        try (var first = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("Another Open Roundtable is running on " + directory);
        }
    }

    @Test
    void losesNothingWhenItsProcessIsKilled() throws Exception {
        var cluster = directory.resolve("cluster");
        DatabaseProcess.startAndKill(directory);
        assertThat(Postmaster.of(cluster)).as("orphaned server").isPresent();

        try (var database = EmbeddedDatabase.start(directory)) {
            assertThat(value(database, "select word from committed")).isEqualTo("for good");
        }
        assertThat(Postmaster.of(cluster)).isEmpty();
    }

    @Test
    void beginsAnewWhenItWasKilledWhileItsDataDirectoryWasMade(@TempDir Path fresh) throws Exception {
        DatabaseProcess.startAndKillWhileMaking(fresh);
        assertThat(fresh.resolve("cluster/PG_VERSION")).as("half made").exists();

        try (var database = EmbeddedDatabase.start(fresh)) {
            assertThat(value(database, "select 'up'")).isEqualTo("up");
        }
        try (var database = EmbeddedDatabase.start(fresh)) {
            assertThat(value(database, "select 'again'")).isEqualTo("again");
        }
    }

    @Test
    void writesNoDataIntoItsLog() throws Exception {
        try (var database = EmbeddedDatabase.start(directory)) {
            execute(database, "create table guest (address text primary key)");
            execute(database, "insert into guest values ('noa@lavi.example')");
            assertThatThrownBy(() -> execute(database, "insert into guest values ('noa@lavi.example')"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(directory.resolve("postgresql.log")).content().doesNotContain("noa@lavi.example");
    }

    @Test
    void startsAfterAPowerFailureThatLeftAPidOfSomebodyElse() throws Exception {
        EmbeddedDatabase.start(directory).close();
        Files.writeString(
                directory.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("cluster") + "\n");

        try (var database = EmbeddedDatabase.start(directory)) {
            assertThat(value(database, "select 'up'")).isEqualTo("up");
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (var database = EmbeddedDatabase.start(directory)) {
            var port =
                    URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
            for (var address : addressesSeenFromOutside()) {
                assertThatThrownBy(() -> new Socket(address, port)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void asksForItsPassword() {
        try (var database = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsItsPromisesOnDisk() throws Exception {
        try (var database = EmbeddedDatabase.start(directory)) {
            assertThat(value(database, "show fsync")).isEqualTo("on");
            assertThat(value(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    private static List<InetAddress> addressesSeenFromOutside() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = DatabaseProcess.connect(database);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String value(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = DatabaseProcess.connect(database);
                var sql = connection.createStatement();
                var result = sql.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
