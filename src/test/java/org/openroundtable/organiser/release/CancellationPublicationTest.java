package org.openroundtable.organiser.release;

import java.time.Duration;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.event.EventStatus;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;

/** Publishing that something is cancelled asks for the password again, as doing so at once does. */
@QuarkusTest
class CancellationPublicationTest {

    private static final String NOTE = "The river has risen & the hall is wet.";

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Inject
    Releases releases;

    @Inject
    DocumentExport export;

    @Inject
    TestClock clock;

    private String slug;
    private StaffAccount organiser;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().withSession("s1", 10).openNow();
        organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
    }

    @Test
    void whoeverCancelsTheEventEntersThePasswordAndLosesNothing() {
        edit(draft -> draft.json().put("status", "cancelled"));
        var asked = publish(signedInLongAgo());

        asked.then().statusCode(422).body(containsString("enter your password again before this is done"));
        assertThat(export.of(slug).orElseThrow().status()).isNotEqualTo(EventStatus.CANCELLED);

        var signedIn = Organisers.requests()
                .formParam("email", organiser.email().value())
                .formParam("password", Organisers.PASSWORD)
                .formParam("then", hidden(asked, "then"))
                .formParam("kept", hidden(asked, "kept"))
                .post("/organiser/sign-in");
        signedIn.then()
                .statusCode(200)
                .body(
                        containsString("action=\"" + path() + "\""),
                        containsString("The river has risen &amp; the hall is wet."));
        publish(signedIn.cookie("staff")).then().statusCode(303);
        assertThat(export.of(slug).orElseThrow().status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(releases.changesOf(slug, 1).get(0).note()).isEqualTo(NOTE);
    }

    @Test
    void whoeverCancelsASessionEntersThePassword() {
        edit(draft -> draft.get(DraftPart.SESSIONS, "s1").put("status", "cancelled"));
        publish(signedInLongAgo()).then().statusCode(422).body(containsString("enter your password again"));
        publish(organisers.cookie(organiser)).then().statusCode(303);
    }

    @Test
    void whateverElseIsPublishedDoesNotAsk() {
        edit(draft -> draft.get(DraftPart.SESSIONS, "s1").put("status", "cancelled"));
        publish(organisers.cookie(organiser)).then().statusCode(303);
        edit(draft -> {
            draft.json().put("status", "postponed");
            draft.get(DraftPart.SESSIONS, "s1").remove("status");
        });
        publish(signedInLongAgo()).then().statusCode(303);
    }

    private String signedInLongAgo() {
        var cookie = organisers.cookie(organiser);
        clock.advance(Duration.ofMinutes(20));
        return cookie;
    }

    private Response publish(String cookie) {
        return Organisers.requests()
                .cookie("staff", cookie)
                .formParam("version", drafts.withSlug(slug).orElseThrow().version())
                .formParam("release", releases.latestOf(slug))
                .formParam("note", NOTE)
                .post(path());
    }

    private String path() {
        return "/organiser/events/" + slug + "/publication";
    }

    private static String hidden(Response page, String name) {
        return page.asString().replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    private void edit(Consumer<DraftDocument> change) {
        var version = drafts.withSlug(slug).orElseThrow().version();
        drafts.change(slug, version, change, Actor.SYSTEM, clock.instant());
    }
}
