package org.openroundtable.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.TestMailServer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class MailDispatcherTest {

    private static final Instant NOW = Instant.parse("2020-11-03T09:00:00Z");
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nX:Τράπεζα 🛂\r\nEND:VCALENDAR\r\n";

    @Inject
    Outbox outbox;

    @Inject
    OutboxMails mails;

    @Inject
    MailDispatcher dispatcher;

    @Inject
    TestClock clock;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        QuarkusTransaction.requiringNew().run(mails::deleteAll);
        TestMailServer.forget();
        clock.set(NOW);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        put(mailTo("Szűcs@bücher.example"));

        dispatcher.dispatch();

        var mail = onlyMail();
        assertThat(mail.getHeader("Message-ID", null))
                .isEqualTo(onlyRow().messageId)
                .matches("<[0-9a-f-]{36}@.+>");
        assertThat(mail.getHeader("Date")).containsExactly("Tue, 3 Nov 2020 09:00:00 +0000");
        assertThat(mail.getHeader("From")).hasSize(1);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr-BE");
        assertThat(mail.getHeader("Reply-To")).containsExactly("desk@roundtable.example");
        assertThat(mail.getFrom()[0].toString()).endsWith("<roundtable@localhost>");
        assertThat(MimeUtility.decodeText(mail.getHeader("From", null))).startsWith("Captura Biométrica, S.L.");
        assertThat(mail.getHeader("To", null)).endsWith("@xn--bcher-kva.example");
        assertThat(mail.getSubject()).isEqualTo("Your place 🛂 Bcc: x@y.example");
        assertThat(mail.getHeader("Bcc")).isNull();

        var parts = (Multipart) mail.getContent();
        var texts = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(texts.getContentType()).startsWith("multipart/alternative");
        assertThat(texts.getBodyPart(0).getContent()).isEqualTo("Γεια σου\r\n.\r\n.. https://x.example/?a=b");
        assertThat(texts.getBodyPart(1).getContent()).isEqualTo("<p lang=\"el\">Γεια σου</p>");
        var calendar = parts.getBodyPart(1);
        assertThat(calendar.getContentType()).startsWith("text/calendar; method=PUBLISH; charset=utf-8; name=");
        assertThat(calendar.getFileName()).isEqualTo("roundtable.ics");
        assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(CALENDAR);
    }

    @Test
    void whatWasSentKeepsItsRecordButNotItsSecrets() {
        put(mailTo("a@example.org"));

        dispatcher.dispatch();
        clock.advance(Duration.ofDays(1));
        dispatcher.dispatch();

        assertThat(TestMailServer.received()).hasSize(1);
        var row = onlyRow();
        assertThat(row.state).isEqualTo(MailState.SENT);
        assertThat(row.finishedAt).isEqualTo(NOW);
        assertThat(row.subject).startsWith("Your place");
        assertThat(Stream.of(row.text, row.html, row.attachmentName, row.attachmentType, row.attachmentContent))
                .containsOnlyNulls();
    }

    @Test
    void aMailOfATransactionThatFailedIsNeverSent() {
        QuarkusTransaction.begin();
        outbox.put(mailTo("a@example.org"));
        QuarkusTransaction.rollback();

        dispatcher.dispatch();

        assertThat(TestMailServer.received()).isEmpty();
    }

    @Test
    void whileTheServerIsAwayMailsWaitAndAfterwardsArrive() {
        IntStream.range(0, 30).forEach(i -> put(mailTo("a" + i + "@example.org")));

        TestMailServer.goAway();
        dispatcher.dispatch();
        TestMailServer.comeBack();

        assertThat(rows()).allMatch(row -> row.state == MailState.PENDING);
        assertThat(rows()).filteredOn(row -> row.lastError != null).hasSize(20);
        clock.advance(Duration.ofSeconds(13));
        dispatcher.dispatch();
        assertThat(TestMailServer.received()).hasSize(30);
        assertThat(rows()).allMatch(row -> row.state == MailState.SENT);
    }

    @Test
    void twoDispatchersAtOnceSendEachMailOnce() {
        IntStream.range(0, 100).forEach(i -> put(mailTo("a" + i + "@example.org")));

        var both = Stream.generate(() -> CompletableFuture.runAsync(dispatcher::dispatch))
                .limit(2)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(both).join();

        assertThat(TestMailServer.received())
                .extracting(MailDispatcherTest::messageId)
                .doesNotHaveDuplicates()
                .hasSize(100);
    }

    @Test
    void aMailThatANodeClaimedAndThenDiedWithIsSentByAnotherUnderTheSameMessageId() {
        put(mailTo("a@example.org"));
        var claimed = dispatcher.claim();

        dispatcher.dispatch();
        assertThat(TestMailServer.received()).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        dispatcher.dispatch();

        assertThat(messageId(onlyMail())).isEqualTo(claimed.get(0).messageId);
    }

    @Test
    void aRecipientThatTheServerRefusesForGoodFailsAtOnce() throws Exception {
        put(mailTo("nobody@example.org"));

        dispatchAt("550 5.1.1 No such person here");

        var row = onlyRow();
        assertThat(row.state).isEqualTo(MailState.FAILED);
        assertThat(row.lastError).contains("No such person here");
        assertThat(row.text).isNull();
    }

    @Test
    void anAddressThatNoServerCouldTakeFailsAlone() {
        put(mailTo("not an address"));
        put(mailTo("a@example.org"));

        dispatcher.dispatch();

        assertThat(TestMailServer.received()).hasSize(1);
        assertThat(rows()).extracting(row -> row.state).containsExactlyInAnyOrder(MailState.SENT, MailState.FAILED);
    }

    @Test
    void aServerThatIsBusyIsAskedAgainUntilTwoDaysHavePassed() throws Exception {
        put(mailTo("a@example.org"));

        dispatchAt("451 4.7.1 Come back later");
        assertThat(onlyRow().state).isEqualTo(MailState.PENDING);
        assertThat(onlyRow().nextAttemptAt).isCloseTo(NOW.plusSeconds(10), within(3, ChronoUnit.SECONDS));
        assertThat(onlyRow().lastError).contains("Come back later");

        clock.advance(Duration.ofDays(2));
        dispatchAt("451 4.7.1 Come back later");
        assertThat(onlyRow().state).isEqualTo(MailState.FAILED);
        assertThat(onlyRow().html).isNull();
    }

    @Test
    void aServerThatSaysNothingDelaysNothingButItsMails() throws Exception {
        IntStream.range(0, 30).forEach(i -> put(mailTo("a" + i + "@example.org")));
        TestMailServer.goAway();
        try (var silent = UnwillingMailServer.silent(TestMailServer.port())) {
            var dispatching = CompletableFuture.runAsync(dispatcher::dispatch);
            put(mailTo("meanwhile@example.org"));
            assertThat(dispatching).succeedsWithin(Duration.ofSeconds(40));
        }
        TestMailServer.comeBack();

        clock.advance(Duration.ofSeconds(13));
        dispatcher.dispatch();
        assertThat(TestMailServer.received())
                .extracting(MailDispatcherTest::messageId)
                .doesNotHaveDuplicates()
                .hasSize(31);
    }

    @Test
    void operationsSeeHowManyMailsWaitAndHowManyFailed() {
        put(mailTo("not an address"));
        dispatcher.dispatch();
        put(mailTo("a@example.org"));

        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("openroundtable_mail_outbox{state=\"pending\"} 1.0"))
                .body(containsString("openroundtable_mail_outbox{state=\"failed\"} 1.0"));
    }

    private void put(Mail mail) {
        QuarkusTransaction.requiringNew().run(() -> outbox.put(mail));
    }

    private void dispatchAt(String answerToRecipient) throws Exception {
        TestMailServer.goAway();
        try (var unwilling = UnwillingMailServer.answering(TestMailServer.port(), answerToRecipient)) {
            dispatcher.dispatch();
        }
        TestMailServer.comeBack();
    }

    private List<OutboxMail> rows() {
        return QuarkusTransaction.requiringNew().call(() -> mails.listAll());
    }

    private OutboxMail onlyRow() {
        assertThat(rows()).hasSize(1);
        return rows().get(0);
    }

    private static MimeMessage onlyMail() {
        assertThat(TestMailServer.received()).hasSize(1);
        return TestMailServer.received().get(0);
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mailTo(String recipient) {
        return new Mail(
                "confirmation",
                "registration 7",
                "Captura Biométrica, S.L.",
                "desk@roundtable.example",
                recipient,
                Locale.forLanguageTag("fr-BE"),
                "Your place 🛂\r\nBcc: x@y.example",
                "Γεια σου\r\n.\n.. https://x.example/?a=b",
                "<p lang=\"el\">Γεια σου</p>",
                new Mail.Attachment(
                        "roundtable.ics",
                        "text/calendar; method=PUBLISH; charset=utf-8",
                        CALENDAR.getBytes(StandardCharsets.UTF_8)));
    }
}
