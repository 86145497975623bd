package org.openroundtable.organiser.file;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.file.Samples;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;
import org.openroundtable.time.LocalText;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** Pictures and documents, from the upload to the page that shows them. */
@QuarkusTest
class FilePagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    private EventBuilder event;
    private String slug;
    private String files;

    @BeforeEach
    void anEvent() {
        event = given.anEvent().withSession("s1", 10);
        slug = event.openNow();
        files = "/organiser/events/" + slug + "/files";
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aPictureIsAddedPutOnThePageOfTheEventAndShownOncePublished() {
        var page = added("Group.PNG", Samples.picture("jpg", 1600, 800), "People around a table", "now");
        editor().get(page)
                .then()
                .body(containsString("group.jpg"))
                .body(containsString("alt=\"People around a table\""))
                .body(containsString("Nowhere yet"));
        use(page, "COVER", "").statusCode(303);
        editor().get(page).then().body(containsString("Cover of the event"));

        var address = publicAddress(page, ".jpg");
        event.where(document -> document.put("cover", "http://localhost:8080" + address))
                .asItIs();
        given().get("/events/" + slug)
                .then()
                .statusCode(200)
                .body(containsString("src=\"" + address + "\""))
                .body(containsString("1280w"))
                .body(containsString("alt=\"People around a table\""));
        given().get(address).then().statusCode(200).header("Content-Type", "image/jpeg");
    }

    @Test
    void aDocumentIsOfferedFromItsMomentOnWithItsChecksum() {
        clock.set(clock.instant());
        var zone = ZoneId.of("Europe/Brussels");
        var moment = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofHours(2)), zone)
                .withSecond(0)
                .withNano(0);
        var page = upload("slides.pdf", Samples.pdf())
                .multiPart("publication", "later")
                .multiPart("moment", moment.toString())
                .post(files)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
        use(page, "EVENT", "").statusCode(422).body(containsString("Say what the link says"));
        use(page, "EVENT", "The slides").statusCode(303);
        use(page, "SESSION:s1", "The slides").statusCode(303);
        editor().get(page)
                .then()
                .body(containsString("Public from"))
                .body(not(containsString("Public since")), containsString("Session: Session s1"));

        var address = publicAddress(page, ".pdf");
        event.where(document -> document.withArray("documents")
                        .addObject()
                        .put("title", "The slides")
                        .put("url", "http://localhost:8080" + address)
                        .put("kind", "document"))
                .asItIs();
        given().get("/events/" + slug).then().statusCode(200).body(not(containsString("The slides")));
        given().get(address).then().statusCode(404);
        given().get("/events/" + slug + "/changes")
                .then()
                .statusCode(200)
                .body(containsString("First published"))
                .body(not(containsString("The slides")));
        given().get("/events/" + slug + "/changes.atom").then().body(not(containsString("Documents")));

        clock.advance(Duration.ofHours(3));
        given().get("/events/" + slug + "/changes?again").then().body(containsString("The slides"));
        editor().get(page).then().body(containsString("Public since"));
        given().get("/events/" + slug + "?again")
                .then()
                .body(containsString("The slides"))
                .body(containsString(
                        "<dt>Public since</dt><dd>" + LocalText.moment(moment.atZone(zone), Locale.ENGLISH)))
                .body(containsString("href=\"" + address + "\""))
                .body(containsString("SHA-256"));
        given().get(address).then().statusCode(200).header("Content-Disposition", startsWith("attachment"));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        upload("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes())
                .multiPart("alt", "Our \"logo\"")
                .post(files)
                .then()
                .statusCode(422)
                .body(containsString("none of the types that can be uploaded"))
                .body(containsString("Our &quot;logo&quot;"))
                .body(containsString("href=\"#file\""));
        upload("logo.jpg", Samples.picture("jpg", 10, 10))
                .post(files)
                .then()
                .statusCode(422)
                .body(containsString("Say in words what the picture shows"));
        editor().multiPart("alt", "Nothing").post(files).then().statusCode(422).body(containsString("Choose a file"));
        upload("bomb.png", Samples.png(50_000, 50_000, 0))
                .multiPart("alt", "A bomb")
                .post(files)
                .then()
                .statusCode(422)
                .body(containsString("too many pixels"));
    }

    @Test
    void whatIsForOrganisersOnlyIsNotForOthers() {
        var page = added("secret.pdf", Samples.pdf(), "", "never");
        editor().get(page + "/content").then().statusCode(200).header("Cache-Control", "no-store");
        organisers
                .as(Role.ORGANISER, given.anEvent().openNow())
                .get(page + "/content")
                .then()
                .statusCode(404);
        given().redirects().follow(false).get(page + "/content").then().statusCode(303);
        // Another event's page does not lead to it either.
        var other = given.anEvent().openNow();
        organisers
                .as(Role.EDITOR, other)
                .get(page.replace(slug, other) + "/content")
                .then()
                .statusCode(404);
        given().get(publicAddress(page, ".pdf")).then().statusCode(404);

        editor().formParam("publication", "now")
                .post(page + "/publication")
                .then()
                .statusCode(303);
        given().get(publicAddress(page, ".pdf")).then().statusCode(200);
    }

    @Test
    void sinceWhenItIsPublicStaysWhenItIsSavedAgain() {
        clock.set(clock.instant());
        var page = added("agenda.pdf", Samples.pdf(), "", "now");
        var before = since(page);
        clock.advance(Duration.ofDays(1));
        editor().formParam("publication", "now")
                .post(page + "/publication")
                .then()
                .statusCode(303);
        assertThat(since(page)).isEqualTo(before);
    }

    private String since(String page) {
        return editor().get(page).asString().replaceAll("(?s).*Public since</dt><dd>([^<]*)<.*", "$1");
    }

    @Test
    void removingSaysWhereItStands() {
        var page = added("logo.png", Samples.picture("png", 20, 20), "Our logo", "now");
        use(page, "LOGO", "").statusCode(303);
        editor().get(page + "/removal").then().statusCode(200).body(containsString("Logo of the event"));
        editor().formParam("sure", "yes").post(page + "/removal").then().statusCode(303);
        editor().get(page).then().statusCode(404);
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
