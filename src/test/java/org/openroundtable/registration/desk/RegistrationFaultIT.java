package org.openroundtable.registration.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;
import org.openroundtable.testing.TestMailServer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openroundtable.testing.Race.race;

/** The application as delivered, killed in the middle of a rush, or left without its mail server. */
class RegistrationFaultIT {

    private static final int CAPACITY = 150;
    /** The first repetition of a mail may come a minute after the fault. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    Path directory;

    private final int mailPort = TestMailServer.freePort();
    private GreenMail mailServer;

    @BeforeEach
    void startTheMailServer() {
        mailServer = newMailServer();
        mailServer.start();
    }

    @AfterEach
    void stopTheMailServer() {
        mailServer.stop();
    }

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        List<Try> tries;
        try (var application = start()) {
            putEvent(application);
            var rush = CompletableFuture.supplyAsync(() -> rush(application, 400));
            Awaitility.await("a good part of the rush").atMost(PATIENCE).until(() -> confirmed(application) > 100);
            application.kill();
            tries = rush.get();

            try (var again = start()) {
                var acknowledged = tries.stream().filter(Try::isRegistered).toList();
                assertThat(acknowledged).as("the kill came in the middle").hasSizeBetween(50, 399);
                for (var one : acknowledged) {
                    given().get(again.at(one.page() + "/data.json"))
                            .then()
                            .statusCode(200)
                            .body("email", equalTo(one.email()));
                }
                addsUp(again, acknowledged.size());
                Awaitility.await("a mail for each").atMost(PATIENCE).until(() -> recipients()
                        .containsAll(acknowledged.stream().map(Try::email).toList()));
                assertThat(repeatedUnderAnotherName()).isEmpty();
            }
        }
    }

    @Test
    void withoutItsMailServerNothingFailsAndAllMailsComeLater() throws Exception {
        try (var application = start()) {
            putEvent(application);
            mailServer.stop();

            var tries = rush(application, 200);

            assertThat(tries).allMatch(Try::isRegistered);
            mailServer = newMailServer();
            mailServer.start();
            Awaitility.await("a mail for each").atMost(PATIENCE).until(() -> recipients()
                    .containsAll(tries.stream().map(Try::email).toList()));
            assertThat(repeatedUnderAnotherName()).isEmpty();
        }
    }

    private ApplicationProcess start() {
        return ApplicationProcess.start(
                directory, Map.of("QUARKUS_MAILER_HOST", "127.0.0.1", "QUARKUS_MAILER_PORT", String.valueOf(mailPort)));
    }

    private GreenMail newMailServer() {
        return new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private static void putEvent(ApplicationProcess application) {
        Api.anEvent(application.at("/"), "rush")
                .limitedTo(CAPACITY, CAPACITY, 60)
                .openNow();
    }

    private static List<Try> rush(ApplicationProcess application, int persons) {
        var form = new RegistrationByApi(application.at("/api/v1/events/rush/registrations"), "s1", "s2");
        return race(persons, 16, i -> form.by("person" + i));
    }

    private static int confirmed(ApplicationProcess application) {
        return given().get(application.at("/api/v1/events/rush")).path("registration.confirmed");
    }

    /** Places and limits agree with one another, and with at least so many registrations. */
    private static void addsUp(ApplicationProcess application, int acknowledged) {
        var event = given().get(application.at("/api/v1/events/rush")).jsonPath();
        var confirmed = event.getInt("registration.confirmed");
        var waiting = event.getInt("registration.waiting");
        assertThat(confirmed + waiting).isBetween(acknowledged, 400);
        assertThat(confirmed).isEqualTo(Math.min(CAPACITY, confirmed + waiting));
        assertThat(event.getInt("registration.placesLeft")).isEqualTo(CAPACITY - confirmed);
        assertThat(event.getInt("sessions.find { it.code == 's1' }.confirmed")).isEqualTo(confirmed);
        assertThat(event.getInt("sessions.find { it.code == 's2' }.confirmed")).isEqualTo(60);
        assertThat(event.getInt("sessions.find { it.code == 's2' }.placesLeft")).isZero();
    }

    private Set<String> recipients() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .map(RegistrationFaultIT::recipient)
                .collect(Collectors.toSet());
    }

    /** Who got the same mail more than once without the Message-ID telling that it is the same. */
    private Set<String> repeatedUnderAnotherName() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .collect(Collectors.groupingBy(
                        RegistrationFaultIT::recipient,
                        Collectors.mapping(RegistrationFaultIT::messageId, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String recipient(MimeMessage message) {
        try {
            var to = message.getRecipients(RecipientType.TO);
            return to[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
