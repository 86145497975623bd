package org.openroundtable.organisation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "'Captura Biométrica, S.L.', 'CAPTURA BIOMÉTRICA S.L'",
        "'Smith & Sons', 'Smith and Sons'",
        "'  Norrvik   Identity AB ', 'Norrvik Identity AB'",
        "'Κρίση Δεδομένων Α.Ε.', 'ΚΡΊΣΗ ΔΕΔΟΜΈΝΩΝ Α Ε'",
    })
    void waysOfWritingOneNameAreTheSame(String one, String other) {
        assertThat(Spelling.of(one)).isEqualTo(Spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Norrvik Identity AB, Norrvik Identity AS", "Lumen, Lúmen", "'+++', '***'"})
    void namesThatDifferInMoreStayApart(String one, String other) {
        assertThat(Spelling.of(one)).isNotEqualTo(Spelling.of(other));
    }
}
