package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.openroundtable.benchmark.client.Load.Deed;
import org.openroundtable.benchmark.client.MailSink;
import org.openroundtable.benchmark.measurement.Application;
import org.openroundtable.benchmark.measurement.Application.Command;
import org.openroundtable.benchmark.measurement.Effort;
import org.openroundtable.benchmark.measurement.Figures;

/** Registrations of an application whose mails go to a mail server, in turns with those of one that keeps them. */
final class Mails {

    private static final int TURNS = 2;

    private final Visitors keeping;
    private final Path directory;
    private final Effort effort;

    private double kept;
    private double sending;
    private double sentMeanwhile;

    /** @param keeping visitors of an application without a mail server */
    Mails(Visitors keeping, Path directory, Effort effort) {
        this.keeping = keeping;
        this.directory = directory;
        this.effort = effort;
    }

    void measure(Figures figures) throws IOException, InterruptedException, SQLException {
        try (var sink = new MailSink();
                var application = Application.start(
                        Command.LAUNCHER,
                        directory,
                        Map.of(
                                "QUARKUS_MAILER_HOST",
                                "127.0.0.1",
                                "QUARKUS_MAILER_PORT",
                                Integer.toString(sink.port())))) {
            var visitors = new Visitors(application.web(), Venue.put(application.address(), "benchmark"));
            effort.warm("registrations with mails", Effort.MANY_REGISTRATIONS, user -> visitors.registeringByApi());
            drain(application);
            for (var turn = 0; turn < TURNS; turn++) {
                turn(application, visitors, sink);
            }
        }
        figures.goal(
                "mails sent per second while 32 register in parallel",
                "%.0f".formatted(sentMeanwhile / TURNS),
                "≥ 100");
        figures.goal("registrations meanwhile, of those whose mails are kept", sending / kept, "≥ 0.9");
        figures.table(
                "Mails, and registrations over the API, 32 in parallel, per second.",
                List.of("", "per second"),
                List.of(
                        List.of("registrations, mails kept", "%.0f".formatted(kept / TURNS)),
                        List.of("registrations, mails sent", "%.0f".formatted(sending / TURNS)),
                        List.of("mails meanwhile", "%.0f".formatted(sentMeanwhile / TURNS))));
    }

    private void turn(Application application, Visitors visitors, MailSink sink)
            throws SQLException, InterruptedException {
        IntFunction<Deed> alone = user -> keeping.registeringByApi();
        kept += effort.measure("registrations, mails kept", Effort.CROWD, alone).perSecond();
        var before = sink.taken();
        var pace = effort.measure("registrations, mails sent", Effort.CROWD, user -> visitors.registeringByApi());
        sending += pace.perSecond();
        sentMeanwhile += (sink.taken() - before) * pace.perSecond() / pace.count();
        drain(application);
    }

    /** Waits until all is sent. */
    private static void drain(Application application) throws SQLException, InterruptedException {
        try (var database = application.database();
                var waiting = database.prepareStatement("select count(*) from outbox_mail where state = 'PENDING'")) {
            while (true) {
                try (var found = waiting.executeQuery()) {
                    found.next();
                    if (found.getInt(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(50);
            }
        }
    }
}
