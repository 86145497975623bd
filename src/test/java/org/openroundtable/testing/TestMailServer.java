package org.openroundtable.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * The mail server of all {@code @QuarkusTest} classes. Mails reach it when a test has them dispatched; a test that
 * counts them calls {@link #forget} first, or looks only at its own recipients.
 */
@QuarkusTestResource(TestMailServer.class)
public final class TestMailServer implements QuarkusTestResourceLifecycleManager {

    /** What is done while the server is away. */
    public interface Meanwhile {

        void run() throws Exception;
    }

    private static final String HOST = "127.0.0.1";

    private static GreenMail server;
    private static int port;

    @Override
    public Map<String, String> start() {
        port = freePort();
        comeBack();
        return Map.of("quarkus.mailer.host", HOST, "quarkus.mailer.port", Integer.toString(port));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** The mails to this recipient, in the order in which they arrived. */
    public static List<MimeMessage> mailsTo(String recipient) {
        return received().stream()
                .filter(mail -> header(mail, "To").equals(recipient))
                .toList();
    }

    public static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    public static List<String> messageIds() {
        return received().stream().map(mail -> header(mail, "Message-ID")).toList();
    }

    public static void forget() {
        try {
            // not reset(), which would come back on another port
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody listens meanwhile, or whom the test puts in this place; what arrived before is forgotten. */
    public static void awayDuring(Meanwhile work) throws Exception {
        server.stop();
        try {
            work.run();
        } finally {
            comeBack();
        }
    }

    private static void comeBack() {
        server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** For a test that puts a server of its own in this place while ours is away. */
    public static int port() {
        return port;
    }

    /**
     * For a mail server that goes away and comes back: below the range that systems take the near ends of connections
     * from, which could occupy the port while nobody listens on it.
     */
    public static int freePort() {
        for (var attempt = 0; attempt < 50; attempt++) {
            var candidate = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var free = new ServerSocket(candidate, 1, InetAddress.getByName(HOST))) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // the next one may be free
            }
        }
        throw new IllegalStateException("No free port for the mail server");
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
