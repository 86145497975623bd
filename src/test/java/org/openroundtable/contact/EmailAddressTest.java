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

    @Test
    void aTagMakesAnotherAddress() {
        assertThat(new EmailAddress("ada+a@industry.example").key())
                .isNotEqualTo(new EmailAddress("ada@industry.example").key());
    }
}
