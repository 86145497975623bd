package org.openroundtable.registration.registrant;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.Fault;
import org.openroundtable.question.kind.Fault.Why;

import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RegistrantRulesTest {

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "firstName", "Ada",
            "lastName", "O'Neill",
            "email", "ada@industry.example",
            "organisation", "Captura Biométrica, S.L.",
            "country", "ES"));
    private OrganisationType type = OrganisationType.COMPANY;

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        typed.clear();
        type = null;

        assertThat(checked().faults())
                .containsExactly(
                        Fault.required("lastName"),
                        Fault.required("email"),
                        Fault.required("organisation"),
                        Fault.required("organisationType"),
                        Fault.required("country"));
    }

    @Test
    void oneNameIsEnough() {
        typed.put("firstName", "Suharto");
        typed.put("lastName", " ");

        assertThat(checked().faults()).isEmpty();
        assertThat(checked().registrant().lastName()).isNull();
        assertThat(checked().registrant().fullName()).isEqualTo("Suharto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zzz Spam http://spam.example",
                "HTTPS://spam.example",
                "see www.spam.example",
                "spam.example/offer",
                "buy@spam.example",
                "ｈｔｔｐ：／／spam.example",
            })
    void anOrganisationIsNoLinkAndNoAddress(String organisation) {
        typed.put("organisation", organisation);

        assertThat(checked().faults())
                .containsExactly(Fault.invalid("organisation", "must not hold a link or an address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bol.com B.V.",
                "Søgaard A/S",
                "Data: Systems & Co",
                "St.Gallen / HSG",
                "C@fé Réseau",
                "AT&T Inc."
            })
    void anOrganisationMayLookLikeADomain(String organisation) {
        typed.put("organisation", organisation);

        assertThat(checked().faults()).isEmpty();
    }

    @Test
    void aSurnameOfEightyCharactersFits() {
        typed.put("lastName", "Ż".repeat(80));

        assertThat(checked().faults()).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        typed.put("organisation", "😀".repeat(RegistrantRules.ORGANISATION));
        assertThat(checked().faults()).isEmpty();

        typed.put("organisation", "😀".repeat(RegistrantRules.ORGANISATION + 1));
        assertThat(checked().faults()).containsExactly(Fault.tooLong("organisation", RegistrantRules.ORGANISATION));
    }

    @ParameterizedTest
    @CsvSource({"EL, GR", "uk, GB", "xk, XK", "' de ', DE"})
    void countriesAreTakenAsPeopleWriteThem(String country, String stored) {
        typed.put("country", country);

        assertThat(checked().faults()).isEmpty();
        assertThat(checked().registrant().country()).isEqualTo(stored);
    }

    @Test
    void anUnknownCountryIsRefused() {
        typed.put("country", "ZZ");

        assertThat(checked().faults())
                .extracting(Fault::field, Fault::why)
                .containsExactly(tuple("country", Why.INVALID));
    }

    @Test
    void whatNobodyMeansIsTakenOut() {
        typed.put("firstName", " Ada\u0000\t King ");
        typed.put("lastName", "Szu\u030bcs\ud800");
        typed.put("questions", "One\r\nTwo\u0007");

        var registrant = checked().registrant();
        assertThat(checked().faults()).isEmpty();
        assertThat(registrant.firstName()).isEqualTo("Ada King");
        assertThat(registrant.lastName()).isEqualTo("Szűcs");
        assertThat(registrant.answers().to("questions")).isEqualTo(TextNode.valueOf("One\r\nTwo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0",
                "\u200b",
                "\u2003\u3000",
                "\u200e \u2060\ufeff",
                "\u2028\u0085",
                "\u3164",
                "\u115f",
                "\u2800",
                "\ufe0f",
                "\u00ad",
                "\u034f",
                "\udb40\udd00"
            })
    void aNameThatNobodySeesIsNone(String name) {
        typed.put("firstName", name);
        typed.put("lastName", name + name);

        assertThat(checked().faults()).containsExactly(Fault.required("lastName"));
    }

    @Test
    void whatShapesLettersWithinANameStays() {
        typed.put("firstName", "\u200b\u00a0\u0c95\u0ccd\u200d\u0cb7\u200c");
        typed.put("lastName", "\u200f\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u00a0");

        assertThat(checked().faults()).isEmpty();
        assertThat(checked().registrant().firstName()).isEqualTo("\u0c95\u0ccd\u200d\u0cb7");
        assertThat(checked().registrant().lastName()).isEqualTo("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
    }

    @ParameterizedTest
    @CsvSource({
        // typed, kept: soft hyphens, zero-width spaces and selectors between letters shape nothing
        "Kö\u00adnig, König",
        "A\u200bda\u2060, Ada",
        "A\u200dd\u200ca, Ada",
        "A\ufe0fda, Ada",
        "1\ufe0f, 1",
        "Kim\u3164, Kim",
        // an ideograph in the form that a name is registered in, an emoji, a family, the flag of Wales
        "葛\udb40\udd00城, 葛\udb40\udd00城",
        "❤\ufe0f, ❤\ufe0f",
        "👩\u200d👩\u200d👧, 👩\u200d👩\u200d👧",
        "👩🏽\u200d💻, 👩🏽\u200d💻",
        "🏳\ufe0f\u200d🌈, 🏳\ufe0f\u200d🌈",
        "🏴\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f,"
                + "🏴\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f",
        "ශ්\u200dරී, ශ්\u200dරී",
        "র\u200d্য, র\u200d্য",
    })
    void ofWhatNobodySeesIsKeptWhatShapesSomething(String typedName, String kept) {
        typed.put("lastName", typedName);

        assertThat(checked().registrant().lastName()).isEqualTo(kept);
    }

    private CheckedRegistrant checked() {
        var registrant = new Registrant(
                typed.get("firstName"),
                typed.get("lastName"),
                typed.get("email"),
                typed.get("organisation"),
                type,
                typed.get("country"),
                Answers.NONE);
        return CheckedRegistrant.of(
                registrant,
                Questions.STANDARD,
                question -> typed.containsKey(question.code()) ? TextNode.valueOf(typed.get(question.code())) : null);
    }
}
