package org.openroundtable.organiser.attendance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ScanPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    String slug;
    Registered anna;
    String code;

    @BeforeEach
    void makeAnEvent() {
        slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        anna = people.register(slug, "anna-" + slug, "p1");
        code = people.view(anna).code().toString();
    }

    @Test
    void theConfirmationBringsTheCodeAlsoAsAPictureThatAMachineReads() throws Exception {
        var mail = letterbox.only("confirmation", "anna-" + slug + "@industry.example");
        assertThat(mail.text()).contains("Your code at the door: " + code);
        assertThat(mail.html())
                .contains("<b>" + code + "</b>", "src=\"cid:picture\"", "alt=\"QR code with " + code + "\"");
        assertThat(read(mail.picture())).isEqualTo(code.replace("-", ""));
    }

    @Test
    void theRegistrantsPageAndDataHaveItAsLongAsTheyAreExpected() {
        var page = Paths.registration(anna.token().value());
        assertThat(RestAssured.get(page).asString()).contains(code, "QR code of your registration");
        assertThat(RestAssured.get(page + "/data.json").jsonPath().getString("code"))
                .isEqualTo(code);
        changes.cancel(anna.token());
        assertThat(RestAssured.get(page).asString()).doesNotContain(code);
    }

    @Test
    void whoShowsTheCodeIsPresentAndTheSecondTimeWasHereBefore() {
        assertThat(show("p1", code)).contains("Test anna-", "Industry", "Present now.", "1 of 1 present");
        assertThat(show("p1", code.toLowerCase().replace("-", " ")))
                .contains("Was here before.", "marked by Grace Organiser", "1 of 1 present");
        var own = RestAssured.get(Paths.registration(anna.token().value()) + "/data.json");
        assertThat(own.jsonPath().getList("attendance.session")).containsExactly("p1");
    }

    @Test
    void whoHasAPlaceElsewhereIsToldSoAndCanBeLetIn() {
        assertThat(show("p2", code))
                .contains("No place in this session.", "Has a place in:<bdi>Session p1", "0 of 0 present");
        var answer = organisers
                .as(Role.DESK, slug)
                .formParam("shown", code)
                .formParam("withoutPlace", "true")
                .post(path("p2"));
        assertThat(Markup.folded(answer.asString())).contains("Present now.", "let in without a place");
    }

    @Test
    void whoHasCancelledIsNotRegisteredAnyMore() {
        changes.cancel(anna.token());
        assertThat(show("p1", code)).contains("Not registered any more.", "Cancelled");
    }

    @Test
    void aCodeOfAnotherEventIsNobodysHere() {
        var other = given.anEvent().withSession("p1", 5).openNow();
        var stranger = people.register(other, "bo", "p1");
        assertThat(show("p1", people.view(stranger).code().toString()))
                .contains("Nobody has this code in this event.")
                .doesNotContain("Test bo");
    }

    @Test
    void whatIsNoCodeComesBackAsTyped() {
        var answer = post("p1", "Anna");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("That is no code", "value=\"Anna\"");
    }

    @Test
    void thisPageAloneMayUseTheCamera() {
        var desk = organisers.as(Role.DESK, slug);
        assertThat(desk.get(path("p1")).header("Permissions-Policy")).contains("camera=(self)");
        assertThat(desk.get("/organiser/events/" + slug + "/attendance/p1").header("Permissions-Policy"))
                .contains("camera=()");
    }

    private String show(String session, String shown) {
        var answer = post(session, shown);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Markup.folded(answer.asString());
    }

    private Response post(String session, String shown) {
        return organisers.as(Role.DESK, slug).formParam("shown", shown).post(path(session));
    }

    private String path(String session) {
        return "/organiser/events/" + slug + "/attendance/" + session + "/scan";
    }

    private static String read(byte[] png) throws IOException, NotFoundException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var side = picture.getWidth();
        var pixels = picture.getRGB(0, 0, side, side, null, 0, side);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
