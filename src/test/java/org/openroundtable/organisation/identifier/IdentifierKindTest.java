package org.openroundtable.organisation.identifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.organisation.identifier.IdentifierKind.LEI;
import static org.openroundtable.organisation.identifier.IdentifierKind.PIC;
import static org.openroundtable.organisation.identifier.IdentifierKind.ROR;
import static org.openroundtable.organisation.identifier.IdentifierKind.TRANSPARENCY_REGISTER;
import static org.openroundtable.organisation.identifier.IdentifierKind.VAT;

class IdentifierKindTest {

    /** Examples that manuals and registers publish, one of each country. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627", "BE 0428.759.497", "BG175074752", "CY10259033P", "CZ25123891", "DE 136 695 976",
                "DK13585628", "EE100931558", "EL 094259216", "ESB58378431", "FI 20774740", "FR 40 303 265 045",
                "HR33392005961", "HU-12892312", "IE6433435F", "IT 00743110157", "LT119511515", "LU 150 274 42",
                "LV40003521600", "MT11679112", "NL004495445B01", "PL 8567346215", "PT 501 964 843", "RO 185 472 90",
                "SE 123456789701", "SI 5022 3054", "SK2022749619", "XI123456789"
            })
    void aNumberForTaxIsOneWhateverStandsBetweenItsDigits(String number) {
        assertThat(VAT.read(number)).contains(number.replaceAll("[ .-]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585628",
                "BE0428759498",
                "DE136695978",
                "DK13585627",
                "EE100931557",
                "EL094259215",
                "FI20774741",
                "FR41303265045",
                "HR33392005962",
                "HU12892313",
                "IT00743110158",
                "LU15027443",
                "MT11679113",
                "NL004495446B01",
                "PL8567346216",
                "PT501964842",
                "RO18547291",
                "SE123456789101",
                "SI50223055",
                "SK2022749618",
                "CY10259033",
                "ES58378431",
                "US123456789",
                "136695976",
                ""
            })
    void oneDigitThatIsWrongIsNoticedWhereTheNumberTellsIt(String number) {
        assertThat(VAT.read(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5493001KJTIIGC8Y1R12, true",
        "7ltw fzyi cnsx 8d62 1k86, true",
        "HWUPKR0MPOU8FGXBT394, true",
        "HWUPKR0MPOU8FGXBT395, false",
        "5493001KJTIIGC8Y1R1, false"
    })
    void aLegalEntityIdentifierLeavesOne(String number, boolean valid) {
        assertThat(LEI.read(number).isPresent()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ror.org/02mhbdp94, 02mhbdp94",
        "ror.org/05dxps055, 05dxps055",
        "042NB2S44, 042nb2s44",
        "042nb2s45,",
        "142nb2s44,",
        "https://example.org/042nb2s44,"
    })
    void anIdentifierOfResearchIsReadFromItsAddress(String typed, String identifier) {
        assertThat(ROR.read(typed).orElse(null)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @CsvSource({"999997930, true", "99999793, false", "9999979301, false", "99999793O, false"})
    void aParticipantOfFundingHasNineDigits(String number, boolean valid) {
        assertThat(PIC.read(number).isPresent()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"03181945560-59, true", "044856881231-49, true", "0318194556059, false", "REG03181945560-59, false"})
    void aNumberOfTheTransparencyRegisterHasTwoDigitsBehindADash(String number, boolean valid) {
        assertThat(TRANSPARENCY_REGISTER.read(number).isPresent()).isEqualTo(valid);
    }
}
