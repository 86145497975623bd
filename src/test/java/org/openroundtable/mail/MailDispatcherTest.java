package org.openroundtable.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.TestMailServer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class MailDispatcherTest {

    private static final Instant NOW = Instant.parse("2020-11-03T09:00:00Z");

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    OutboxUnderTest outbox;

    @Inject
    Outbox production;

    @Inject
    MailDispatcher dispatcher;

    @Inject
    TestClock clock;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        outbox.clear();
        TestMailServer.forget();
        clock.set(NOW);
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("Szűcs@bücher.example"));

        dispatcher.dispatch();

        var mail = onlyMail();
        assertThat(mail.getHeader("Message-ID", null))
                .isEqualTo(outbox.onlyRow().messageId)
                .matches("<[0-9a-f-]{36}@.+>");
        assertThat(mail.getHeader("Date")).containsExactly("Tue, 3 Nov 2020 09:00:00 +0000");
        assertThat(mail.getHeader("From")).hasSize(1);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr-BE");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://x.example/end/secret>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
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
        var shown = (Multipart) texts.getBodyPart(1).getContent();
        assertThat(shown.getContentType()).startsWith("multipart/related");
        assertThat(shown.getBodyPart(0).getContent()).isEqualTo("<p lang=\"el\">Γεια σου<img src=\"cid:picture\"></p>");
        assertThat(shown.getBodyPart(1).getHeader("Content-ID")).containsExactly("<picture>");
        assertThat(shown.getBodyPart(1).getContentType()).startsWith("image/png");
        assertThat(shown.getBodyPart(1).getInputStream()).hasBinaryContent(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var calendar = parts.getBodyPart(1);
        assertThat(calendar.getContentType()).startsWith("text/calendar; method=PUBLISH; charset=utf-8; name=");
        assertThat(calendar.getFileName()).isEqualTo("roundtable.ics");
        assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(OutboxUnderTest.CALENDAR);
    }

    @Test
    void whatWasSentKeepsItsRecordButNotItsSecrets() {
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));

        dispatcher.dispatch();
        clock.advance(Duration.ofDays(1));
        dispatcher.dispatch();

        assertThat(TestMailServer.received()).hasSize(1);
        var row = outbox.onlyRow();
        assertThat(row.state).isEqualTo(MailState.SENT);
        assertThat(row.finishedAt).isEqualTo(NOW);
        assertThat(row.subject).startsWith("Your place");
        assertThat(Stream.of(
                        row.text,
                        row.html,
                        row.attachmentName,
                        row.attachmentType,
                        row.attachmentContent,
                        row.picture,
                        row.unsubscribe))
                .containsOnlyNulls();
    }

    @Test
    void aMailOfATransactionThatFailedIsNeverSent() {
        QuarkusTransaction.begin();
        production.put(OutboxUnderTest.mailTo("a@example.org"));
        QuarkusTransaction.rollback();

        dispatcher.dispatch();

        assertThat(TestMailServer.received()).isEmpty();
    }

    @Test
    void twoDispatchersAtOnceSendEachMailOnce() {
        IntStream.range(0, 100).forEach(i -> outbox.put(OutboxUnderTest.mailTo("a" + i + "@example.org")));

        race(2, i -> {
            dispatcher.dispatch();
            return null;
        });

        assertThat(TestMailServer.messageIds()).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void aMailThatANodeClaimedAndThenDiedWithIsSentByAnotherUnderTheSameMessageId() {
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));
        var claimed = dispatcher.claim();

        dispatcher.dispatch();
        assertThat(TestMailServer.received()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        dispatcher.dispatch();

        assertThat(TestMailServer.messageIds()).containsExactly(claimed.get(0).messageId);
    }

    @Test
    void operationsSeeHowManyMailsWaitAndHowManyFailed() {
        outbox.put(OutboxUnderTest.mailTo("not an address"));
        dispatcher.dispatch();
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));

        RestAssured.get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("openroundtable_mail_outbox{state=\"pending\"} 1.0"))
                .body(containsString("openroundtable_mail_outbox{state=\"failed\"} 1.0"));
    }

    private static MimeMessage onlyMail() {
        assertThat(TestMailServer.received()).hasSize(1);
        return TestMailServer.received().get(0);
    }
}
