package org.openroundtable.organisation.matching;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.organisation.matching.Resemblance.Likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.organisation.matching.Resemblance.Likeness.CERTAIN;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norrvik Identity AB | Norrvik Identity",
                "Otisk Praha a.s. | Otisk Praha",
                "Isarblick Biometrie GmbH & Co. KG | isarblick biometrie",
                "Ferrum Gesellschaft mit beschränkter Haftung | Ferrum GmbH",
                "Pohjala Andmed OU | Põhjala Andmed OÜ",
                "OÜ Sõrmejälg | Sõrmejälg OÜ",
                "UAB Žalgirė Sistemos | Žalgirė Sistemos",
                "Odcisk Sp. z o. o. | Odcisk Spółka z ograniczoną odpowiedzialnością",
                "Boğaziçi Parmak İzi A.Ş. | Bogazici Parmak Izi AS",
                "Huetter Prueftechnik | Hütter Prüftechnik GmbH",
                "Høgskolen i Skjærvik | Hogskolen i Skjaervik",
                "Krisi Dedomenon SA | Κρίση Δεδομένων Α.Ε.",
                "Balkan Ident EOOD | Балкан Идент ЕООД",
                "Chernomorski danni | Черноморски данни ООД",
                "Univ. of Wexcombe | University of Wexcombe",
                "Intl Bureau of Document Standards | International Bureau of Document Standards",
                "University of Wexcombe, Department of Physics | University of Wexcombe",
                "Datentreue Systeme GmbH, Abteilung IT | Datentreue Systeme GmbH",
                "European Directorate for Borders and Data (EDBD) | European Directorate for Borders and Data",
                "東京データ株式会社 | 株式会社東京データ",
                "מגדלור זיהוי | מגדלור זיהוי בע״מ",
            })
    void writesTheSameNameOtherwise(String one, String other) {
        assertThat(likeness(one, other)).isEqualTo(CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norrvik Identity AB | Norrvik Identity AS",
                "Föhn Analytics GmbH | Föhn Analytics AG",
                "Captura Biométrica, S.L. | Captura Biométrica del Norte, S.A.",
                "Register Centre 1 | Register Centre 2",
                "Phase II Systems | Phase III Systems",
                "Studio Canal | Studio Canal+",
                "Bank of Austria | Bank of Australia",
                "Border Office North | Border Office South",
                "Acme | Acne",
                "New York Department of Health | New York Department of Education",
                "University of Wexcombe | Wexcombe University Hospital",
            })
    void isNotCertainOfNamesThatAreNearlyTheSame(String one, String other) {
        assertThat(likeness(one, other)).isNotEqualTo(CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lumen Borders | Meridian Match",
                "Border Office North | Border Office South",
                "Bank of Austria | Bank of Algeria",
            })
    void seesNothingInCommon(String one, String other) {
        assertThat(likeness(one, other)).isEqualTo(Likeness.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE | DE |  |  | CERTAIN",
                "DE |  |  |  | CERTAIN",
                "DE | FR |  |  | LIKELY",
                "DE | FR | ministry.example | ministry.example | CERTAIN",
                "DE | FR | gmail.com | gmail.com | LIKELY",
                "DE | FR | yahoo.de | yahoo.de | LIKELY",
            })
    void keepsOneNameInTwoCountriesApart(
            String country, String otherCountry, String domain, String otherDomain, Likeness expected) {
        assertThat(Comparison.of(
                                described("Ministry of Justice", country, domain),
                                described("Ministry of Justice", otherCountry, otherDomain))
                        .likeness())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luen Borders SAS | Lumen Borders SAS | lumen.example | CERTAIN",
                "Luen Borders SAS | Lumen Borders SAS | | LIKELY",
                "Industry | Industry b | industry.example | LIKELY",
                "EDBD | European Directorate for Borders and Data | edbd.example | CERTAIN",
                "EOSR | European Office for Shared Registers | | LIKELY",
                "Autoridade nacional | National authority | authority.example | LIKELY",
                "Autoridade nacional | National authority | | NONE",
            })
    void takesTheDomainOfMailForEvidence(String one, String other, String domain, Likeness expected) {
        assertThat(Comparison.of(described(one, "FR", domain), described(other, "FR", domain))
                        .likeness())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Canal, Canal+, OTHER_SIGN, OTHER_NUMBER",
        "C Foundation, C++ Foundation, OTHER_SIGN, OTHER_NUMBER",
        "Register Centre 1, Register Centre 2, OTHER_NUMBER, OTHER_SIGN",
    })
    void saysWhetherANumberOrASignDiffers(String one, String other, Evidence seen, Evidence notSeen) {
        assertThat(Comparison.of(described(one, "XX", null), described(other, "XX", null))
                        .evidence())
                .contains(seen)
                .doesNotContain(notSeen);
    }

    private static Likeness likeness(String one, String other) {
        return Comparison.of(described(one, "XX", null), described(other, "XX", null))
                .likeness();
    }

    private static Described described(String name, String country, String domain) {
        return new Described(
                name,
                country,
                domain == null
                        ? Set.of()
                        : MailDomain.of("a@" + domain).map(Set::of).orElse(Set.of()));
    }
}
