package org.openroundtable.mail;

import java.time.Instant;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailHeaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your registration",
                "=?UTF-8?Q?not_encoded?=",
                "A subject in plain letters that is so much longer than a line of a mail that it has to be folded",
                "Στρογγυλή τράπεζα για τη διαχείριση των συνόρων και τη βιομετρία στα εξωτερικά σύνορα",
                "👩🏽‍💻🛂🛃🧳👨‍👩‍👧‍👦🇪🇺👩🏽‍💻🛂🛃🧳👨‍👩‍👧‍👦🇪🇺 المائدة المستديرة حول إدارة الحدود",
            })
    void anyTextComesBackFromShortLines(String text) throws Exception {
        var value = MailHeader.text(text);

        assertThat(MimeUtility.decodeText(MimeUtility.unfold(value))).isEqualTo(text);
        assertThat(value.split("\r\n "))
                .allSatisfy(line -> assertThat(line).isPrintable().hasSizeLessThanOrEqualTo(66));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Roundtable desk", "Captura Biométrica, S.L.", "O'Neill \"the desk\" \\ <x@y.example>", "Τράπεζα"
            })
    void aNameOfAnyKindStaysANameAndTheAddressAnAddress(String name) throws Exception {
        var mailboxes = InternetAddress.parse(MimeUtility.unfold(MailHeader.mailbox(name, "desk@example.org")), true);

        assertThat(mailboxes).hasSize(1);
        assertThat(mailboxes[0].getAddress()).isEqualTo("desk@example.org");
        assertThat(mailboxes[0].getPersonal()).isEqualTo(name);
    }

    @Test
    void lineBreaksOfAnAuthorAreSpaces() {
        assertThat(MailHeader.text("Hello\r\nBcc: all@example.org\u2028\u0000x"))
                .isEqualTo("Hello Bcc: all@example.org x");
        assertThat(MailHeader.mailbox("a\nb", "c@example.org\r\nBcc: d")).doesNotContain("\nb", "\nBcc");
    }

    @Test
    void aDomainIsWrittenAsServersKnowIt() {
        assertThat(MailHeader.address("info+a@bücher.example")).isEqualTo("info+a@xn--bcher-kva.example");
        assertThat(MailHeader.address("anna@faß.example")).isEqualTo("anna@xn--fa-hia.example");
    }

    @Test
    void aDateHasItsOffset() {
        assertThat(MailHeader.date(Instant.parse("2020-11-03T09:05:00Z"))).isEqualTo("Tue, 3 Nov 2020 09:05:00 +0000");
    }
}
