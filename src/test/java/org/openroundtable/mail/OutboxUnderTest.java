package org.openroundtable.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import static org.assertj.core.api.Assertions.assertThat;

/** The outbox with a view behind its counter, each call a transaction of its own. */
@ApplicationScoped
class OutboxUnderTest {

    static final String CALENDAR = "BEGIN:VCALENDAR\r\nX:Τράπεζα 🛂\r\nEND:VCALENDAR\r\n";

    private final Outbox outbox;
    private final OutboxMails mails;

    OutboxUnderTest(Outbox outbox, OutboxMails mails) {
        this.outbox = outbox;
        this.mails = mails;
    }

    void put(Mail mail) {
        QuarkusTransaction.requiringNew().run(() -> outbox.put(mail));
    }

    List<OutboxMail> rows() {
        return QuarkusTransaction.requiringNew().call(() -> mails.listAll());
    }

    OutboxMail onlyRow() {
        assertThat(rows()).hasSize(1);
        return rows().get(0);
    }

    void clear() {
        QuarkusTransaction.requiringNew().run(mails::deleteAll);
    }

    static Mail mailTo(String recipient) {
        return new Mail(
                "confirmation",
                "registration 7",
                "Captura Biométrica, S.L.",
                "desk@roundtable.example",
                recipient,
                Locale.forLanguageTag("fr-BE"),
                "Your place 🛂\r\nBcc: x@y.example",
                "Γεια σου\r\n.\n.. https://x.example/?a=b",
                "<p lang=\"el\">Γεια σου<img src=\"cid:picture\"></p>",
                new Mail.Attachment(
                        "roundtable.ics",
                        "text/calendar; method=PUBLISH; charset=utf-8",
                        CALENDAR.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                "https://x.example/end/secret");
    }
}
