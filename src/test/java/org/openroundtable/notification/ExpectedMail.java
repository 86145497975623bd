package org.openroundtable.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.openroundtable.mail.Mail;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole mails, as {@code src/test/resources/notification} has them. */
final class ExpectedMail {

    private ExpectedMail() {}

    /** The text is as the file has it, and the HTML says the same. */
    static void assertIs(String name, String language, Mail mail) {
        assertThat(comparable(mail)).isEqualTo(expected(name + "." + language + ".txt"));
        assertThat(mail.html()).contains("<html lang=\"" + language + "\" dir=\"ltr\">");
        assertThat(HtmlText.of(mail.html())).contains(HtmlText.lines(mail.text()));
    }

    private static String comparable(Mail mail) {
        return """
                Subject: %s
                From: %s
                Reply-To: %s
                Attachment: %s

                %s""".formatted(
                        mail.subject(),
                        mail.senderName(),
                        mail.replyTo(),
                        mail.attachment() == null ? "none" : mail.attachment().contentType(),
                        mail.text())
                .replaceAll("://localhost:\\d+", "://localhost")
                .replaceAll("/registrations/[\\w-]{43}\\b", "/registrations/(token)")
                .replaceAll("/invitations/[\\w-]{43}\\b", "/invitations/(token)")
                .replaceAll("/events/e-[\\w-]{36}\\b", "/events/(slug)")
                .replaceAll("\\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\\b", "(code)");
    }

    private static String expected(String file) {
        try (var text = ExpectedMail.class.getResourceAsStream("/notification/" + file)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
