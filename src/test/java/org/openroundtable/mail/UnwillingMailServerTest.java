package org.openroundtable.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.LoggedLines;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.TestMailServer;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What happens to mails while the mail server cannot or will not take them. */
@QuarkusTest
class UnwillingMailServerTest {

    private static final Instant NOW = Instant.parse("2020-11-03T09:00:00Z");

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

    @Test
    void whileTheServerIsAwayMailsWaitAndAfterwardsArrive() throws Exception {
        IntStream.range(0, 30).forEach(i -> outbox.put(OutboxUnderTest.mailTo("a" + i + "@example.org")));

        TestMailServer.awayDuring(dispatcher::dispatch);

        assertThat(outbox.rows()).allMatch(row -> row.state == MailState.PENDING);
        assertThat(outbox.rows()).filteredOn(row -> row.lastError != null).hasSize(MailDispatcher.AT_ONCE);
        clock.advance(Duration.ofSeconds(13));
        dispatcher.dispatch();
        // A connection that was kept open from before may have died with the server: its mail goes with the next try.
        clock.advance(Duration.ofMinutes(2));
        dispatcher.dispatch();
        assertThat(TestMailServer.messageIds()).doesNotHaveDuplicates().hasSize(30);
        assertThat(outbox.rows()).allMatch(row -> row.state == MailState.SENT);
    }

    @Test
    void aRecipientThatTheServerRefusesForGoodFailsAtOnce() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("nobody@example.org"));

        dispatchAt("550 5.1.1 No such person here");

        var row = outbox.onlyRow();
        assertThat(row.state).isEqualTo(MailState.FAILED);
        assertThat(row.lastError).contains("No such person here");
        assertThat(row.text).isNull();
    }

    @Test
    void theLogSaysWhyButNotWhom() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("nobody@example.org"));
        outbox.put(OutboxUnderTest.mailTo("not an address"));

        var lines = new LoggedLines(MailDispatcher.class);
        try (lines) {
            dispatchAt("550 5.1.1 <nobody@example.org>: Recipient address rejected");
        }

        assertThat(lines.all())
                .hasSize(2)
                .anyMatch(line -> line.endsWith(" (confirmation) was not delivered: 550 5.1.1"))
                .anyMatch(line -> line.endsWith(" (confirmation) was not delivered: IllegalArgumentException"));
    }

    @Test
    void mailsToOnePersonArriveInTheOrderInWhichTheyWereWritten() throws Exception {
        IntStream.range(0, 12).forEach(i -> {
            outbox.put(OutboxUnderTest.mailTo("ada@example.org"));
            clock.advance(Duration.ofSeconds(1));
        });
        var written = outbox.rows().stream()
                .sorted(Comparator.comparing(row -> row.createdAt))
                .map(row -> row.messageId)
                .toList();

        TestMailServer.awayDuring(dispatcher::dispatch);

        // A connection that was kept open from before may have died with the server: its mail goes with a later try.
        for (var i = 0; i < 10; i++) {
            clock.advance(Duration.ofHours(2));
            dispatcher.dispatch();
        }
        assertThat(TestMailServer.messageIds()).isEqualTo(written);
    }

    @Test
    void aMailThatIsGivenUpHoldsUpNoOther() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("ada@example.org"));
        dispatchAt("451 4.7.1 Come back later");
        clock.advance(Duration.ofDays(2));
        outbox.put(OutboxUnderTest.mailTo("ada@example.org"));

        dispatchAt("451 4.7.1 Come back later");
        dispatcher.dispatch();

        assertThat(outbox.rows())
                .extracting(row -> row.state)
                .containsExactlyInAnyOrder(MailState.FAILED, MailState.SENT);
    }

    @Test
    void anAddressThatNoServerCouldTakeFailsAlone() {
        outbox.put(OutboxUnderTest.mailTo("not an address"));
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));

        dispatcher.dispatch();

        assertThat(TestMailServer.received()).hasSize(1);
        assertThat(outbox.rows())
                .extracting(row -> row.state)
                .containsExactlyInAnyOrder(MailState.SENT, MailState.FAILED);
    }

    @Test
    void aServerThatIsBusyIsAskedAgainUntilTwoDaysHavePassed() throws Exception {
        outbox.put(OutboxUnderTest.mailTo("a@example.org"));

        dispatchAt("451 4.7.1 Come back later");
        assertThat(outbox.onlyRow().state).isEqualTo(MailState.PENDING);
        assertThat(outbox.onlyRow().nextAttemptAt).isCloseTo(NOW.plusSeconds(10), within(3, ChronoUnit.SECONDS));
        assertThat(outbox.onlyRow().lastError).contains("Come back later");

        clock.advance(Duration.ofDays(2));
        dispatchAt("451 4.7.1 Come back later");
        assertThat(outbox.onlyRow().state).isEqualTo(MailState.FAILED);
        assertThat(outbox.onlyRow().html).isNull();
    }

    @Test
    void aServerThatSaysNothingDelaysNothingButItsMails() throws Exception {
        IntStream.range(0, 30).forEach(i -> outbox.put(OutboxUnderTest.mailTo("a" + i + "@example.org")));
        TestMailServer.awayDuring(() -> {
            try (var silent = UnwillingMailServer.silent(TestMailServer.port())) {
                var dispatching = CompletableFuture.runAsync(dispatcher::dispatch);
                outbox.put(OutboxUnderTest.mailTo("meanwhile@example.org"));
                assertThat(dispatching).succeedsWithin(Duration.ofSeconds(40));
            }
        });

        clock.advance(Duration.ofSeconds(13));
        dispatcher.dispatch();
        assertThat(TestMailServer.messageIds()).doesNotHaveDuplicates().hasSize(31);
    }

    private void dispatchAt(String answerToRecipient) throws Exception {
        UnwillingMailServer.standIn(answerToRecipient, dispatcher::dispatch);
    }
}
