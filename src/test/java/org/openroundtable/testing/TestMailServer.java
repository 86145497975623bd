package org.openroundtable.testing;

import java.util.List;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * The mail server of all {@code @QuarkusTest} classes. Mails reach it when a test has them dispatched; a test that
 * counts them calls {@link #forget} first, or looks only at its own recipients.
 */
@QuarkusTestResource(TestMailServer.class)
public final class TestMailServer implements QuarkusTestResourceLifecycleManager {

    private static final String HOST = "127.0.0.1";

    private static GreenMail server;
    private static int port;

    @Override
    public Map<String, String> start() {
        server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
        return Map.of("quarkus.mailer.host", HOST, "quarkus.mailer.port", Integer.toString(port));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** The mails to this recipient, in the order in which they arrived. */
    public static List<MimeMessage> mailsTo(String recipient) {
        return received().stream().filter(mail -> isTo(mail, recipient)).toList();
    }

    public static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    public static void forget() {
        server.reset();
    }

    /** Nobody listens until {@link #comeBack}; what arrived is forgotten. */
    public static void goAway() {
        server.stop();
    }

    public static void comeBack() {
        server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** For a test that puts a server of its own in this place while ours is away. */
    public static int port() {
        return port;
    }

    private static boolean isTo(MimeMessage mail, String recipient) {
        try {
            return mail.getHeader("To", null).equals(recipient);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
