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
    private EventFiles files;

    @BeforeEach
    void anEvent() {
        event = given.anEvent().withSession("s1", 10);
        slug = event.openNow();
        files = new EventFiles(organisers, slug);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aPictureIsAddedPutOnThePageOfTheEventAndShownOncePublished() {
        var page = files.added("Group.PNG", Samples.picture("jpg", 1600, 800), "People around a table", "now");
        files.editor()
                .get(page)
                .then()
                .body(containsString("group.jpg"))
                .body(containsString("alt=\"People around a table\""))
                .body(containsString("Nowhere yet"));
        files.use(page, "COVER", "").statusCode(303);
        files.editor().get(page).then().body(containsString("Cover of the event"));

        var address = files.publicAddress(page, ".jpg");
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
        var page = files.upload("slides.pdf", Samples.pdf())
                .multiPart("publication", "later")
                .multiPart("moment", moment.toString())
                .post(files.list())
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("\\?.*", "");
        files.use(page, "EVENT", "").statusCode(422).body(containsString("Say what the link says"));
        files.use(page, "EVENT", "The slides").statusCode(303);
        files.use(page, "SESSION:s1", "The slides").statusCode(303);
        files.editor()
                .get(page)
                .then()
                .body(containsString("Public from"))
                .body(not(containsString("Public since")), containsString("Session: Session s1"));

        var address = files.publicAddress(page, ".pdf");
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
        files.editor().get(page).then().body(containsString("Public since"));
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
        files.upload("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes())
                .multiPart("alt", "Our \"logo\"")
                .post(files.list())
                .then()
                .statusCode(422)
                .body(containsString("none of the types that can be uploaded"))
                .body(containsString("Our &quot;logo&quot;"))
                .body(containsString("href=\"#file\""));
        files.upload("logo.jpg", Samples.picture("jpg", 10, 10))
                .post(files.list())
                .then()
                .statusCode(422)
                .body(containsString("Say in words what the picture shows"));
        files.editor()
                .multiPart("alt", "Nothing")
                .post(files.list())
                .then()
                .statusCode(422)
                .body(containsString("Choose a file"));
        files.upload("bomb.png", Samples.png(50_000, 50_000, 0))
                .multiPart("alt", "A bomb")
                .post(files.list())
                .then()
                .statusCode(422)
                .body(containsString("too many pixels"));
    }

    @Test
    void whatIsForOrganisersOnlyIsNotForOthers() {
        var page = files.added("secret.pdf", Samples.pdf(), "", "never");
        files.editor().get(page + "/content").then().statusCode(200).header("Cache-Control", "no-store");
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
        given().get(files.publicAddress(page, ".pdf")).then().statusCode(404);

        files.editor()
                .formParam("publication", "now")
                .post(page + "/publication")
                .then()
                .statusCode(303);
        given().get(files.publicAddress(page, ".pdf")).then().statusCode(200);
    }

    @Test
    void sinceWhenItIsPublicStaysWhenItIsSavedAgain() {
        clock.set(clock.instant());
        var page = files.added("agenda.pdf", Samples.pdf(), "", "now");
        var before = since(page);
        clock.advance(Duration.ofDays(1));
        files.editor()
                .formParam("publication", "now")
                .post(page + "/publication")
                .then()
                .statusCode(303);
        assertThat(since(page)).isEqualTo(before);
    }

    private String since(String page) {
        return files.editor().get(page).asString().replaceAll("(?s).*Public since</dt><dd>([^<]*)<.*", "$1");
    }

    @Test
    void removingSaysWhereItStands() {
        var page = files.added("logo.png", Samples.picture("png", 20, 20), "Our logo", "now");
        files.use(page, "LOGO", "").statusCode(303);
        files.editor().get(page + "/removal").then().statusCode(200).body(containsString("Logo of the event"));
        files.editor().formParam("sure", "yes").post(page + "/removal").then().statusCode(303);
        files.editor().get(page).then().statusCode(404);
    }
}
