package org.openroundtable.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.openroundtable.testing.TestMailServer;

/** Speaks just enough SMTP to say no to every recipient, or says nothing at all. */
final class UnwillingMailServer implements AutoCloseable {

    private final ServerSocket listening;
    private final String answerToRecipient;
    private final Thread accepting;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private UnwillingMailServer(int port, String answerToRecipient) throws IOException {
        this.answerToRecipient = answerToRecipient;
        this.listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.accepting = daemon(this::accept);
    }

    /** Such a server is in the place of that of the tests meanwhile. */
    static void standIn(String answerToRecipient, Runnable meanwhile) throws Exception {
        TestMailServer.awayDuring(() -> {
            try (var unwilling = answering(TestMailServer.port(), answerToRecipient)) {
                meanwhile.run();
            }
        });
    }

    static UnwillingMailServer answering(int port, String answerToRecipient) throws IOException {
        return new UnwillingMailServer(port, answerToRecipient);
    }

    static UnwillingMailServer silent(int port) throws IOException {
        return new UnwillingMailServer(port, null);
    }

    /** The lines of all who talked to it. */
    List<String> heard() {
        return heard;
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                var connection = listening.accept();
                connections.add(connection);
                if (answerToRecipient != null) {
                    daemon(() -> talk(connection));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            say(connection, "220 unwilling.example");
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                say(connection, line.startsWith("RCPT") ? answerToRecipient : "250 fine");
            }
        } catch (IOException closed) {
            // the other side has heard enough
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "unwilling-mail-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** The port is free for another server once nobody is inside {@code accept} any more. */
    @Override
    public void close() throws InterruptedException {
        try {
            listening.close();
            accepting.join();
            for (var connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
