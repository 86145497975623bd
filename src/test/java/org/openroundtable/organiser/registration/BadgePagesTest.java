package org.openroundtable.organiser.registration;

import java.io.IOException;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BadgePagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void badgesAndTheListOnPaperAreThoseOfTheListAndWhoTookThemIsKept() throws IOException {
        var slug = given.anEvent()
                .titled("Data quality")
                .withSession("p1", 5)
                .withSession("p2", 5)
                .openNow();
        people.register(slug, "anna", "p1");
        people.register(slug, "bo", "p2");
        var list = "/organiser/events/" + slug + "/registrations";
        assertThat(organisers.as(Role.DESK, slug).get(list + "?session=p1").asString())
                .contains(list + "/badges.pdf?session=p1", list + "/export.pdf?session=p1");

        var badges = organisers.as(Role.DESK, slug).get(list + "/badges.pdf?session=p1");
        assertThat(badges.header("Content-Disposition")).contains(slug + "-badges.pdf");
        assertThat(text(badges))
                .contains("Test anna", "Industry a", "Spain", "Data quality")
                .doesNotContain("Test bo");
        var printed = organisers.as(Role.DESK, slug).get(list + "/export.pdf?session=p1");
        assertThat(text(printed))
                .contains("Data quality", "Organisation", "Test anna")
                .doesNotContain("Test bo");

        organisers.as(Role.DESK, slug).get(list + "/badges.pdf");
        var history = organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/history")
                .asString();
        assertThat(Markup.folded(history))
                .contains("took out personal data", "badges", "pdf", "session=p1")
                // Of all it says so, and not that something is hidden.
                .doesNotContain("what it was is not kept");
    }

    private static String text(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            return new PDFTextStripper().getText(document);
        }
    }
}
