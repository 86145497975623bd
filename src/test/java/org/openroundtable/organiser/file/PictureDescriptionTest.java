package org.openroundtable.organiser.file;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.file.Samples;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.hamcrest.CoreMatchers.containsString;

/** What a picture shows, in words, for who can't see it: in each language of its event. */
@QuarkusTest
class PictureDescriptionTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    private EventBuilder event;
    private String slug;
    private String files;

    @BeforeEach
    void anEventInTwoLanguages() {
        event = given.anEvent();
        slug = event.openNow();
        event.where(document -> document.putArray("languages").add("en").add("fr"))
                .asItIs();
        files = "/organiser/events/" + slug + "/files";
    }

    @Test
    void itIsAskedInEachAndNeededInTheFirst() {
        editor().get(files).then().body(containsString("What the picture shows (French)"));

        upload().multiPart("alt-fr", "Une table ronde")
                .post(files)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#alt\""), containsString("value=\"Une table ronde\""));
    }

    @Test
    void readersHaveItInTheirLanguageElseInTheFirst() {
        var page = upload().multiPart("alt", "A round table")
                .multiPart("alt-fr", "Une table ronde")
                .multiPart("publication", "now")
                .post(files)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
        var address = editor().get(page)
                .asString()
                .replaceAll("(?s).*class=\"checksum\">([0-9a-f]{64})<.*", "/files/$1/group.jpg");
        event.where(document -> document.put("cover", "http://localhost:8080" + address))
                .asItIs();

        publicPage("fr").then().body(containsString("alt=\"Une table ronde\""));
        publicPage("de").then().body(containsString("alt=\"A round table\" lang=\"en\""));

        editor().formParam("alt", "A round table")
                .formParam("alt-fr", "")
                .post(page + "/description")
                .then()
                .statusCode(303);
        editor().cookie("language", "fr").get(page).then().body(containsString("alt=\"A round table\" lang=\"en\""));
    }

    private Response publicPage(String language) {
        return RestAssured.given().cookie("language", language).get("/events/" + slug);
    }

    private RequestSpecification upload() {
        return editor().multiPart("file", "group.jpg", Samples.picture("jpg", 1600, 800));
    }

    private RequestSpecification editor() {
        return organisers.as(Role.EDITOR, slug);
    }
}
