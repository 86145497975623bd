package org.openroundtable.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.TestMailServer;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** What a mail server refuses for good is lost only if it was the fault of the mail. */
@QuarkusTest
class RefusingMailServerTest {

    private static final Instant NOW = Instant.parse("2020-11-03T09:00:00Z");

    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Inject
    OutboxUnderTest outbox;

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

    @ParameterizedTest
    @ValueSource(strings = {"550 No", "550 5.1.1 No such person here", "554 5.7.1 Relay access denied"})
    void aServerThatRefusesEverybodyDestroysNothing(String answer) throws Exception {
        IntStream.range(0, 30).forEach(i -> outbox.put(OutboxUnderTest.mailTo("a" + i + "@example.org")));

        for (var i = 0; i < 5; i++) {
            dispatchAt(answer);
            clock.advance(Duration.ofMinutes(30));
        }

        assertThat(outbox.rows()).allMatch(row -> row.state == MailState.PENDING && row.text != null);
        RestAssured.get(health).then().statusCode(503).body(containsString("Mail server takes mails"));
        RestAssured.get(ready).then().statusCode(200);
        clock.advance(Duration.ofHours(2));
        dispatcher.dispatch();
        assertThat(TestMailServer.messageIds()).doesNotHaveDuplicates().hasSize(30);
        RestAssured.get(health).then().statusCode(200);
    }

    @Test
    void whoeverIsRefusedOneByOneIsNotLostEither() throws Exception {
        for (var i = 0; i < 4; i++) {
            outbox.put(OutboxUnderTest.mailTo("a" + i + "@example.org"));
            dispatchAt("554 No thanks");
        }
        assertThat(outbox.rows()).allMatch(row -> row.state == MailState.PENDING && row.text != null);

        clock.advance(Duration.ofHours(2));
        dispatcher.dispatch();

        assertThat(TestMailServer.messageIds()).hasSize(4);
    }

    @Test
    void theTextOfAMailThatWasRefusedGoesOnceTheServerTakesAnother() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));
        dispatchAt("554 No thanks");
        assertThat(outbox.onlyRow().state).isEqualTo(MailState.FAILED);
        assertThat(outbox.onlyRow().text).isNotNull();

        outbox.put(OutboxUnderTest.mailTo("b@example.org"));
        dispatcher.dispatch();

        assertThat(outbox.rows())
                .extracting(row -> row.state)
                .containsExactlyInAnyOrder(MailState.FAILED, MailState.SENT);
        assertThat(outbox.rows()).allMatch(row -> row.text == null && row.attachmentContent == null);
    }

    @Test
    void theTextOfAMailThatWasRefusedGoesAfterTwoDaysAtTheLatest() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));
        dispatchAt("554 No thanks");
        clock.advance(Duration.ofDays(2));
        outbox.put(OutboxUnderTest.mailTo("b@example.org"));

        dispatchAt("451 4.7.1 Come back later");

        assertThat(outbox.rows())
                .filteredOn(row -> row.state == MailState.FAILED)
                .allMatch(row -> row.text == null);
    }

    @Test
    void aClockThatIsSetBackDelaysNoMail() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("tried@example.org"));
        dispatchAt("451 4.7.1 Come back later");
        outbox.put(OutboxUnderTest.mailTo("new@example.org"));
        clock.advance(Duration.ofHours(-3));

        dispatcher.dispatch();

        assertThat(outbox.rows()).allMatch(row -> row.state == MailState.SENT);
    }

    private void dispatchAt(String answerToRecipient) throws Exception {
        UnwillingMailServer.standIn(answerToRecipient, dispatcher::dispatch);
    }
}
