package org.openroundtable.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@industry.example",
                "ada+roundtable@industry.example",
                "o'neill@industry.example",
                "ada@büro.example",
                "ada@xn--bro-hoa.example",
                "dokimi@παράδειγμα.ευ",
                "!#$%&'*+-/=?^_`{|}~@industry.example",
                "  ada@industry.example ",
            })
    void whatCanBeDeliveredIsTaken(String typed) {
        assertThat(EmailAddress.isValid(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@industry.example",
                "ada@industry",
                "ada@@industry.example",
                "ada b@industry.example",
                "ada@industry..example",
                ".ada@industry.example",
                "ada@-industry.example",
                "ada@industry.example\nBcc: all@industry.example",
                "ada@industry.example, eve@industry.example",
                "<ada@industry.example>",
                "zoë@münchen.example",
                "δοκιμή@παράδειγμα.ευ",
                "ада@industry.example",
            })
    void whatCanNotIsRefused(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada@Industry.Example, ada@industry.example",
        "ada@büro.example, ada@xn--bro-hoa.example",
        "ada@BÜRO.example, ada@büro.example",
    })
    void spellingsOfOneMailboxAreTheSame(String one, String other) {
        assertThat(new EmailAddress(one).key()).isEqualTo(new EmailAddress(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        // eszett and final sigma are letters of their own, joiners count where a script needs them (UTS 46,
        // non-transitional)
        "anna@faß.example, anna@xn--fa-hia.example",
        "anna@βόλος.example, anna@xn--nxasmm1c.example",
        "anna@βόλοσ.example, anna@xn--nxasmq6b.example",
        "anna@نامه‌ای.example, anna@xn--mgba3gch31f060k.example",
        "anna@ශ්‍රී.example, anna@xn--10cl1a0b660p.example",
        "anna@ශ්රී.example, anna@xn--10cl1a0b.example",
    })
    void aDomainIsTheOneThatBrowsersAndServersOfTodayFind(String typed, String known) {
        assertThat(new EmailAddress(typed).key()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@fass\u200d.example", "anna@fa\u200css.example"})
    void aJoinerThatJoinsNothingMakesNoDomain(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
    }

    @Test
    void twoHyphensWithinANameAreTaken() {
        assertThat(EmailAddress.isValid("ada@r3---sn.example")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ada@industry.example, mailto:ada@industry.example",
        "ada+a@industry.example, mailto:ada+a@industry.example",
        "50%#off?&=/@industry.example, mailto:50%25%23off%3F%26%3D%2F@industry.example",
        "{ada}@faß.example, mailto:%7Bada%7D@xn--fa-hia.example",
    })
    void asALinkItIsAUri(String address, String link) {
        assertThat(new EmailAddress(address).mailto()).hasToString(link);
    }

    @Test
    void aTagMakesAnotherAddress() {
        assertThat(new EmailAddress("ada+a@industry.example").key())
                .isNotEqualTo(new EmailAddress("ada@industry.example").key());
    }
}
