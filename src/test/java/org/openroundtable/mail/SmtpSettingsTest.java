package org.openroundtable.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.apache.james.jdkim.DKIMVerifier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.mail.smtp.SmtpClientProducer;

import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import static org.assertj.core.api.Assertions.assertThat;

/** The settings of {@code quarkus.mailer} that reach the mail server, by what the mail server gets of them. */
class SmtpSettingsTest {

    private static final String SENDER = "roundtable@agency.example";

    private static Vertx vertx;

    private final Map<String, String> settings = new HashMap<>(Map.of("quarkus.mailer.host", "127.0.0.1"));
    private GreenMail server;

    @BeforeAll
    static void openClient() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void closeClient() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void stopServer() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void aMailIsSignedForItsDomain() throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        set("dkim.enabled", "true");
        set("dkim.sdid", "agency.example");
        set("dkim.selector", "roundtable");
        set("dkim.private-key", base64(keys.getPrivate().getEncoded()));
        serve(ServerSetup.PROTOCOL_SMTP);

        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);

        var mail = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(mail);
        var record = "v=DKIM1; k=rsa; p=" + base64(keys.getPublic().getEncoded());
        var verifier = new DKIMVerifier((method, selector, domain) ->
                (selector + " " + domain).equals("roundtable agency.example") ? List.of(record) : List.of());
        var signatures = verifier.verify(new ByteArrayInputStream(mail.toByteArray()));
        assertThat(signatures).hasSize(1);
        assertThat(signatures.get(0).getHeaders()).contains("From", "Subject");
    }

    @Test
    void bouncesGoWhereTheyAreSaidToGoElseToTheSender() throws Exception {
        try (var unwilling = UnwillingMailServer.answering(0, "550 5.1.1 No such person here")) {
            set("port", Integer.toString(unwilling.port()));
            deliver();
            set("bounce-address", "bounces@agency.example");
            deliver();
            assertThat(unwilling.heard())
                    .filteredOn(line -> line.startsWith("MAIL FROM"))
                    .containsExactly("MAIL FROM:<" + SENDER + ">", "MAIL FROM:<bounces@agency.example>");
        }
    }

    @Test
    void aServerIsTrustedByTheStoreThatIsNamedAndNotWithoutOne(@TempDir Path directory) throws Exception {
        var keys = directory.resolve("keys.p12");
        var certificate = directory.resolve("server.pem");
        keytool("-genkeypair", "-keyalg", "RSA", "-dname", "CN=mail", "-ext", "san=ip:127.0.0.1", "-keystore", keys);
        keytool("-exportcert", "-rfc", "-file", certificate, "-keystore", keys);
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        serve(ServerSetup.PROTOCOL_SMTPS);
        set("tls", "true");

        assertThat(deliver()).isInstanceOf(Delivery.Delayed.class);
        set("truststore.paths", certificate.toString());
        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);
        set("truststore.paths", keys.toString());
        set("truststore.password", "changeit");
        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void aServerThatCannotEncryptGetsNothingUnlessThatIsAllowed() throws IOException {
        var shipped = new Properties();
        try (var file = getClass().getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        serve(ServerSetup.PROTOCOL_SMTP);

        set("start-tls", shipped.getProperty("quarkus.mailer.start-tls"));
        assertThat(deliver()).isInstanceOf(Delivery.Delayed.class);
        assertThat(server.getReceivedMessages()).isEmpty();
        set("start-tls", "OPTIONAL");
        assertThat(deliver()).isInstanceOf(Delivery.Accepted.class);
    }

    private void set(String name, String value) {
        settings.put("quarkus.mailer." + name, value);
    }

    private void serve(String protocol) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        var smtp = protocol.equals(ServerSetup.PROTOCOL_SMTP) ? server.getSmtp() : server.getSmtps();
        set("port", Integer.toString(smtp.getPort()));
    }

    private Delivery deliver() {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(MailersRuntimeConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        var producer = new SmtpClientProducer();
        var client = producer.client(vertx, config.getConfigMapping(MailersRuntimeConfig.class), null);
        try {
            var bounceAddress = Optional.ofNullable(settings.get("quarkus.mailer.bounce-address"));
            var postman = new Postman(client, vertx, Duration.ofSeconds(5), SENDER, bounceAddress);
            var mail = OutboxUnderTest.mailTo("ada@example.org");
            return postman.deliver(List.of(new OutboxMail(mail, MailState.PENDING, "agency.example", Instant.now())))
                    .get(0);
        } finally {
            producer.close(client);
        }
    }

    private static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static void keytool(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        command.addAll(List.of("-alias", "mail", "-storepass", "changeit"));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
