package org.openroundtable.benchmark.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;

/** A mail server that takes everything at once and forgets it; it speaks as much SMTP as that needs (RFC 5321, RFC 2920). */
public final class MailSink implements AutoCloseable {

    private static final String[] EXTENSIONS = {"250-sink.example", "250-PIPELINING", "250 8BITMIME"};

    private static final byte[] END = {'\r', '\n', '.', '\r', '\n'};

    private final ServerSocket listening;
    private final LongAdder taken = new LongAdder();

    public MailSink() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** How many mails it has taken so far. */
    public long taken() {
        return taken.sum();
    }

    private void accept() {
        try {
            while (true) {
                var connection = listening.accept();
                connection.setTcpNoDelay(true);
                start(() -> talk(connection));
            }
        } catch (IOException closed) {
            // the run is over
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            var in = new BufferedInputStream(connection.getInputStream(), 1 << 16);
            say(connection, "220 sink.example");
            for (var line = line(in); line != null; line = line(in)) {
                answer(line, in, connection);
            }
        } catch (IOException gone) {
            // whoever sent has ended
        }
    }

    private void answer(String line, InputStream in, Socket connection) throws IOException {
        if (line.startsWith("EHLO")) {
            say(connection, EXTENSIONS);
        } else if (line.equals("DATA")) {
            say(connection, "354 go on");
            skipText(in);
            taken.increment();
            say(connection, "250 taken");
        } else {
            say(connection, line.equals("QUIT") ? "221 bye" : "250 fine");
        }
    }

    /** Up to the line that has nothing but a dot. */
    private static void skipText(InputStream in) throws IOException {
        for (var seen = 0; seen < END.length; ) {
            var next = in.read();
            if (next < 0) {
                return;
            }
            seen = next == END[seen] ? seen + 1 : next == END[0] ? 1 : 0;
        }
    }

    /** Without its end; null: there is no more. */
    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static void say(Socket connection, String... lines) throws IOException {
        var text = String.join("\r\n", lines) + "\r\n";
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "mail-sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
