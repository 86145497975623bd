package org.openroundtable.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Statements;
import org.openroundtable.testing.database.TestDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The outbox of an installation that names no mail server. */
@QuarkusTest
@TestProfile(OutboxTest.NoMailServer.class)
class OutboxTest {

    public static class NoMailServer implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TestDatabase.class));
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    OutboxMails mails;

    @Inject
    MailDispatcher dispatcher;

    @Inject
    TestClock clock;

    @Inject
    Statements statements;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        QuarkusTransaction.requiringNew().run(mails::deleteAll);
    }

    @Test
    void mailsAreKeptToBeReadTheNewestFirst() {
        put(mail("first", null));
        clock.advance(Duration.ofSeconds(1));
        var attachment = new Mail.Attachment("a.txt", "text/plain", new byte[] {1, 2});
        put(mail("second", attachment));

        dispatcher.dispatch();

        assertThat(outbox.kept()).extracting(kept -> kept.mail().subject()).containsExactly("second", "first");
        assertThat(outbox.kept().get(1).mail()).isEqualTo(mail("first", null));
        var second = outbox.kept(outbox.kept().get(0).id()).orElseThrow();
        assertThat(second.writtenAt()).isEqualTo(outbox.kept().get(0).writtenAt());
        assertThat(second.mail().attachment()).usingRecursiveComparison().isEqualTo(attachment);
        assertThat(outbox.kept(UUID.randomUUID())).isEmpty();
    }

    @Test
    void mailsThatStillWaitFromBeforeAreKeptWaiting() {
        var fromBefore = new OutboxMail(mail("from before", null), MailState.PENDING, "localhost", clock.instant());
        QuarkusTransaction.requiringNew().run(() -> mails.persist(fromBefore));

        dispatcher.dispatch();

        var row = QuarkusTransaction.requiringNew().call(() -> mails.findById(fromBefore.id));
        assertThat(row.state).isEqualTo(MailState.PENDING);
        assertThat(row.attempts).isZero();
    }

    @Test
    void onlyATransactionCanPutMails() {
        assertThatThrownBy(() -> outbox.put(mail("s", null))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void aMailCostsOneStatement() {
        assertThat(statements.of(() -> put(mail("s", null)))).isEqualTo(1);
    }

    private void put(Mail mail) {
        QuarkusTransaction.requiringNew().run(() -> outbox.put(mail));
    }

    private static Mail mail(String subject, Mail.Attachment attachment) {
        return new Mail(
                "changed",
                null,
                "Desk",
                null,
                "a@example.org",
                Locale.ENGLISH,
                subject,
                "text",
                "<p>html</p>",
                attachment,
                null);
    }
}
