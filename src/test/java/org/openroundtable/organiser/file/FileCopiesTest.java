package org.openroundtable.organiser.file;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.file.Samples;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** Files of the same content, in one event and in several. */
@QuarkusTest
class FileCopiesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    private String slug;
    private EventFiles files;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().openNow();
        files = new EventFiles(organisers, slug);
    }

    @Test
    void filesOfTheSameContentAreToldApart() {
        var first = files.added("agenda.pdf", Samples.pdf(), "", "now");
        var second = files.added("agenda.pdf", Samples.pdf(), "", "now");
        files.use(second, "EVENT", "The agenda").statusCode(303);

        files.editor().get(first).then().body(containsString("Nowhere yet"));
        files.editor().get(second).then().body(containsString("agenda-2.pdf")).body(not(containsString("Nowhere yet")));
    }

    @Test
    void theNextEditionHasItsOwnFiles() {
        var cover = files.added("group.jpg", Samples.picture("jpg", 100, 50), "People", "now");
        files.use(cover, "COVER", "").statusCode(303);
        var address = files.publicAddress(cover, ".jpg");
        var next = organisers
                .asAdministrator()
                .formParam("source", slug)
                .formParam("name", given.uniqueSlug())
                .formParam("firstDay", "2027-05-04")
                .post("/organiser/events/new/copy")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
        files.editor().formParam("sure", "yes").post(cover + "/removal").then().statusCode(303);

        organisers
                .asAdministrator()
                .get(next + "/files")
                .then()
                .statusCode(200)
                .body(containsString("group.jpg"))
                .body(containsString("alt=\"People\""))
                .body(containsString("Cover of the event"));
        given().get(address).then().statusCode(200);
    }
}
