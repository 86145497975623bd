package org.openroundtable.organisation.matching;

import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Which organisation somebody means who registers with a name that nobody has written like that before. */
@QuarkusTest
class RecognitionTest {

    /** Letters alone: what differs in a number is another one. */
    private final String word = UUID.randomUUID().toString().replaceAll("[-0-9]", "") + "wick";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Registrations registrations;

    private String slug;
    private Long known;

    @BeforeEach
    void oneIsKnown() {
        slug = given.anEvent().openNow();
        known = organisationOf("ada", "Norr" + word + " Identität AB", "SE", word + ".example");
    }

    @Test
    void whatIsWrittenOtherwiseIsTheSame() {
        assertThat(organisationOf("ben", "norr" + word + " identitaet", "SE", "gmail.com"))
                .isEqualTo(known);
        assertThat(organisationOf("cy", "Norr" + word + " Identität AB, IT Department", "SE", "gmail.com"))
                .isEqualTo(known);
        assertThat(organisationOf("dee", "Norr" + word + "s Identitat", "SE", word + ".example"))
                .as("a slip of the pen, at the domain that is known")
                .isEqualTo(known);
    }

    @Test
    void whatMayBeAnotherOneIsAnotherOne() {
        assertThat(organisationOf("ben", "Norr" + word + " Identität AS", "SE", "gmail.com"))
                .as("another legal form")
                .isNotEqualTo(known);
        assertThat(organisationOf("cy", "Norr" + word + " Identität", "FI", "gmail.com"))
                .as("in another country")
                .isNotEqualTo(known);
        assertThat(organisationOf("dee", "Norr" + word + " Identität 2", "SE", "gmail.com"))
                .as("with a number")
                .isNotEqualTo(known);
    }

    @Test
    void oneNameInTwoCountriesIsThatOfTwoUnlessTheirMailSaysOtherwise() {
        var name = "Norr" + word + " Identität AB";

        var finnish = organisationOf("ben", name, "FI", "gmail.com");
        assertThat(finnish).isNotEqualTo(known);
        assertThat(organisationOf("cy", name.toUpperCase(Locale.ROOT), "FI", "outlook.com"))
                .as("who comes next from there")
                .isEqualTo(finnish);
        assertThat(organisationOf("dee", name, "SE", "gmail.com")).isEqualTo(known);
        assertThat(organisationOf("eva", name, "DE", word + ".example"))
                .as("who writes from the domain of the first")
                .isEqualTo(known);
        assertThat(organisationOf("fay", name, "DE", "gmail.com")).isEqualTo(known);
    }

    @Test
    void anInstitutionOfTheUnionIsTheSameInAnyCountry() {
        var agency = "Agency " + word;
        assertThat(organisationOf("ben", agency, "LU", "gmail.com", OrganisationType.EU_INSTITUTION_OR_AGENCY))
                .isEqualTo(organisationOf("cy", agency, "BE", "gmx.de", OrganisationType.EU_INSTITUTION_OR_AGENCY));
    }

    private Long organisationOf(String person, String name, String country, String domain) {
        return organisationOf(person, name, country, domain, OrganisationType.COMPANY);
    }

    private Long organisationOf(String person, String name, String country, String domain, OrganisationType type) {
        var somebody = new Registrant("Test", person, person + "@" + domain, name, type, country, Answers.NONE);
        var registered = people.register(slug, somebody, "en");
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        registrations.findById(registered.registration().id()).organisation().id);
    }
}
