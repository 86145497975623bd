package org.openroundtable.registration.registrant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.organisation.OrganisationType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.registrant.Fault.Kind.INVALID;
import static org.openroundtable.registration.registrant.Fault.Kind.REQUIRED;
import static org.openroundtable.registration.registrant.Fault.Kind.TOO_LONG;

class RegistrantRulesTest {

    private final Registrant registrant = registrant();

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(RegistrantRules.check(new Registrant()))
                .containsExactly(
                        new Fault("lastName", REQUIRED, 0),
                        new Fault("email", REQUIRED, 0),
                        new Fault("organisation", REQUIRED, 0),
                        new Fault("organisationType", REQUIRED, 0),
                        new Fault("country", REQUIRED, 0));
    }

    @Test
    void oneNameIsEnough() {
        registrant.firstName = "Suharto";
        registrant.lastName = " ";

        assertThat(RegistrantRules.check(registrant)).isEmpty();
        assertThat(registrant.lastName).isNull();
        assertThat(registrant.fullName()).isEqualTo("Suharto");
    }

    @Test
    void aSurnameOfEightyCharactersFits() {
        registrant.lastName = "Ż".repeat(80);

        assertThat(RegistrantRules.check(registrant)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        registrant.organisation = "😀".repeat(RegistrantRules.ORGANISATION);
        assertThat(RegistrantRules.check(registrant)).isEmpty();

        registrant.organisation = "😀".repeat(RegistrantRules.ORGANISATION + 1);
        assertThat(RegistrantRules.check(registrant))
                .containsExactly(new Fault("organisation", TOO_LONG, RegistrantRules.ORGANISATION));
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "uk, GB", "xk, XK", "' de ', DE"})
    void countriesAreTakenAsPeopleWriteThem(String typed, String stored) {
        registrant.country = typed;

        assertThat(RegistrantRules.check(registrant)).isEmpty();
        assertThat(registrant.country).isEqualTo(stored);
    }

    @Test
    void anUnknownCountryIsRefused() {
        registrant.country = "ZZ";

        assertThat(RegistrantRules.check(registrant)).containsExactly(new Fault("country", INVALID, 0));
    }

    @Test
    void whatNobodyMeansIsTakenOut() {
        registrant.firstName = " Ada\u0000\t King ";
        registrant.lastName = "Szu\u030bcs\ud800";
        registrant.questions = "One\r\nTwo\u0007";

        assertThat(RegistrantRules.check(registrant)).isEmpty();
        assertThat(registrant.firstName).isEqualTo("Ada King");
        assertThat(registrant.lastName).isEqualTo("Szűcs");
        assertThat(registrant.questions).isEqualTo("One\r\nTwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u2003\u3000", "\u200e \u2060\ufeff", "\u2028\u0085"})
    void aNameThatNobodySeesIsNone(String typed) {
        registrant.firstName = typed;
        registrant.lastName = typed + typed;

        assertThat(RegistrantRules.check(registrant)).containsExactly(new Fault("lastName", REQUIRED, 0));
    }

    @Test
    void whatShapesLettersWithinANameStays() {
        registrant.firstName = "\u200b\u00a0\u0c95\u0ccd\u200d\u0cb7\u200c";
        registrant.lastName = "\u200f\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u00a0";

        assertThat(RegistrantRules.check(registrant)).isEmpty();
        assertThat(registrant.firstName).isEqualTo("\u0c95\u0ccd\u200d\u0cb7");
        assertThat(registrant.lastName).isEqualTo("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
    }

    private static Registrant registrant() {
        var registrant = new Registrant();
        registrant.firstName = "Ada";
        registrant.lastName = "O'Neill";
        registrant.email = "ada@industry.example";
        registrant.organisation = "Captura Biométrica, S.L.";
        registrant.organisationType = OrganisationType.COMPANY;
        registrant.country = "ES";
        return registrant;
    }
}
