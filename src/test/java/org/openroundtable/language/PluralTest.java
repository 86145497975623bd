package org.openroundtable.language;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PluralTest {

    @Test
    void aNumberIsSaidInTheFormOfItsLanguage() {
        var places = "=0 {no place} one {one place} other {# places}";
        assertThat(Plural.plural(0, places, Locale.ENGLISH)).isEqualTo("no place");
        assertThat(Plural.plural(1L, places, "en")).isEqualTo("one place");
        assertThat(Plural.plural(1234, places, Locale.ENGLISH)).isEqualTo("1,234 places");
        assertThat(Plural.plural(0, "one {# place} many {# de places} other {# places}", Locale.FRENCH))
                .isEqualTo("0 place");
        assertThat(Plural.plural(22, "one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}", "pl"))
                .isEqualTo("22 miejsca");
    }
}
