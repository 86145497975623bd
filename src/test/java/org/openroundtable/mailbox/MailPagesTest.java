package org.openroundtable.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.mail.Mail;
import org.openroundtable.mail.Outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class MailPagesTest {

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    @Test
    void listsKeptMails() {
        var id = keep(mail());
        get("/dev/mail")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/dev/mail/" + id + "\""))
                .body(containsString("A &lt;subject&gt;"));
    }

    @Test
    void showsAMailAndItsAttachment() {
        var id = keep(mail());
        get("/dev/mail/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("The Agency"))
                .body(containsString("The &lt;text&gt;"));
        get("/dev/mail/" + id + "/attachment")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"event.ics\"")
                .body(equalTo("BEGIN:VCALENDAR"));
    }

    @Test
    void showsHtmlInASandboxAndNowhereElse() {
        var id = keep(mail());
        get("/dev/mail/" + id).then().body(not(containsString("<p>The page</p>")));
        var html = get("/dev/mail/" + id + "/html");
        assertThat(html.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("sandbox allow-popups")
                .contains("default-src 'none'")
                .doesNotContain("script");
        assertThat(html.body().asString()).contains("<p>The page</p>", "src=\"data:image/png;base64,AQI=\"");
    }

    @Test
    void whatIsNotKeptIsNotThere() {
        get("/dev/mail/" + UUID.randomUUID()).then().statusCode(404);
        get("/dev/mail/nothing").then().statusCode(404);
        get("/dev/mail/" + keep(mail(null)) + "/attachment").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "DEVELOPMENT, false, false, true",
        "NORMAL, false, true, false",
        "NORMAL, true, false, false",
        "NORMAL, true, true, true"
    })
    void existsInDevelopmentAndInADemoThatSendsNothing(
            LaunchMode mode, boolean demo, boolean keepsMail, boolean exists) {
        assertThat(Mailbox.isOpen(mode, demo, keepsMail)).isEqualTo(exists);
    }

    /** As if there were no mail server; the tests have one. */
    private UUID keep(Mail mail) {
        return QuarkusTransaction.requiringNew().call(() -> {
            outbox.put(mail);
            return (UUID) database.createNativeQuery("""
                            update outbox_mail set state = 'KEPT', created_at = created_at + interval '1 year'
                            where recipient = :recipient returning id""", UUID.class)
                    .setParameter("recipient", mail.recipient())
                    .getSingleResult();
        });
    }

    private static Mail mail() {
        return mail(new Mail.Attachment(
                "event.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)));
    }

    private static Mail mail(Mail.Attachment attachment) {
        return new Mail(
                "test",
                null,
                "The Agency",
                "agency@organiser.example",
                UUID.randomUUID() + "@registrant.example",
                Locale.ENGLISH,
                "A <subject>",
                "The <text>",
                "<html><head></head><body><p>The page</p><img src=\"cid:picture\"></body></html>",
                attachment,
                new byte[] {1, 2});
    }
}
