package org.openroundtable.organiser.file;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.file.Samples;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
    private String files;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().openNow();
        files = "/organiser/events/" + slug + "/files";
    }

    @Test
    void filesOfTheSameContentAreToldApart() {
        var first = added("agenda.pdf", Samples.pdf(), "", "now");
        var second = added("agenda.pdf", Samples.pdf(), "", "now");
        use(second, "EVENT", "The agenda").statusCode(303);

        editor().get(first).then().body(containsString("Nowhere yet"));
        editor().get(second).then().body(containsString("agenda-2.pdf")).body(not(containsString("Nowhere yet")));
    }

    @Test
    void theNextEditionHasItsOwnFiles() {
        var cover = added("group.jpg", Samples.picture("jpg", 100, 50), "People", "now");
        use(cover, "COVER", "").statusCode(303);
        var address = publicAddress(cover, ".jpg");
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
        editor().formParam("sure", "yes").post(cover + "/removal").then().statusCode(303);

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

    private RequestSpecification editor() {
        return organisers.as(Role.EDITOR, slug);
    }

    private RequestSpecification upload(String name, byte[] content) {
        return editor().multiPart("file", name, content);
    }

    private String added(String name, byte[] content, String alt, String publication) {
        return upload(name, content)
                .multiPart("alt", alt)
                .multiPart("publication", publication)
                .post(files)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
    }

    private ValidatableResponse use(String page, String place, String title) {
        var version = editor().get(page).asString().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        return editor().formParam("version", version)
                .formParam("place", place)
                .formParam("placeTitle", title)
                .post(page + "/use")
                .then();
    }

    private String publicAddress(String page, String ending) {
        Response file = editor().get(page);
        var checksum = file.asString().replaceAll("(?s).*class=\"checksum\">([0-9a-f]{64})<.*", "$1");
        assertThat(checksum).hasSize(64);
        var name = file.asString().replaceAll("(?s).*<h1><bdi>([^<]*)</bdi>.*", "$1");
        assertThat(name).endsWith(ending);
        return "/files/" + checksum + "/" + name;
    }
}
