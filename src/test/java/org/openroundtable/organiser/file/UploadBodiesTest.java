package org.openroundtable.organiser.file;

import java.util.Arrays;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.file.Samples;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

/** How much is read, from whom, and where files are taken at all. */
@QuarkusTest
class UploadBodiesTest {

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
    void aLongUploadIsTakenFromWhoIsSignedInAndNoLonger() {
        var long12 = Arrays.copyOf(Samples.pdf(), 14 << 20);
        upload("long.pdf", long12).post(files).then().statusCode(303);
        given().redirects()
                .follow(false)
                .multiPart("file", "long.pdf", long12)
                .post(files)
                .then()
                .statusCode(422)
                .body(containsString("type=\"password\""));
        upload("longer.pdf", Arrays.copyOf(Samples.pdf(), 26 << 20))
                .post(files)
                .then()
                .statusCode(413);
    }

    @Test
    void otherPagesTakeNoFiles() {
        editor().multiPart("name", "x").post("/organiser/sign-out").then().statusCode(415);
        editor().header("Sec-Fetch-Site", "cross-site")
                .multiPart("alt", "x")
                .post(files)
                .then()
                .statusCode(403);
    }

    private RequestSpecification editor() {
        return organisers.as(Role.EDITOR, slug);
    }

    private RequestSpecification upload(String name, byte[] content) {
        return editor().multiPart("file", name, content);
    }
}
