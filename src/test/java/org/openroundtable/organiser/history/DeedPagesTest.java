package org.openroundtable.organiser.history;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** All that can be done has words in the history, and can be asked for alone. */
@QuarkusTest
class DeedPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    RegistrationChanges changes;

    private String slug;

    /** Whatever has a sentence is called as the change is; renaming one without the other would leave it without. */
    @Test
    void everySentenceIsOfAChangeThatThereIs() {
        Set<String> known = new HashSet<>();
        Changes.all().forEach(change -> known.add(Changes.words(change)));
        assertThat(Deed.values()).filteredOn(deed -> deed != Deed.OTHER).allSatisfy(deed -> assertThat(known)
                .contains(deed.name().replaceFirst("^[A-Z]+_", "")));
    }

    @Test
    void everyChangeHasASentenceAndCanBeAskedForAlone() {
        var page = organisers.asAdministrator().get("/organiser/history").asString();
        assertThat(Changes.all()).isNotEmpty().allSatisfy(change -> assertThat(Deed.values())
                .filteredOn(deed -> deed.name().replaceFirst("^[A-Z]+_", "").equals(Changes.words(change)))
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(page).contains("<option value=\"" + deed.name() + "\"")));
    }

    @Test
    void whatWasDoneCanBeAskedForAlone() {
        var event = given.anEvent().withSession("s1", 10);
        slug = event.openNow();
        event.whereSession("s1", session -> session.put("title", "Verification in practice"))
                .asItIs();
        people.register(slug, "ada", "s1");

        for (var asked : Map.of(
                        "SESSION_RETITLED", "changed the title of the session",
                        "REGISTRATION_STATE_BECAME", "changed the state of the registration",
                        "REGISTRATION_PLACE_BECAME", "changed the state of the place")
                .entrySet()) {
            var page = page("?about=" + asked.getKey());
            assertThat(page.split("<time ", -1)).hasSize(2);
            assertThat(page).containsPattern("</strong>\\s*" + asked.getValue());
        }
        assertThat(page("?about=REGISTRATION_TAGGED")).contains("There are no such entries");
    }

    /** Of a word that the history has itself, such as that of a state. */
    @Test
    void whatOrganisersHaveTypedIsNotPutIntoOtherWords() {
        slug = given.anEvent().openNow();
        var id = people.register(slug, "ada").registration().id();
        organisers
                .as(Role.DESK, slug)
                .formParam("tags", "confirmed, editor")
                .post("/organiser/events/" + slug + "/registrations/" + id + "/tags")
                .then()
                .statusCode(303);

        assertThat(organisers
                        .as(Role.ORGANISER, slug)
                        .header("Accept-Language", "de")
                        .get("/organiser/events/" + slug + "/history?about=REGISTRATION_TAGGED")
                        .asString())
                .contains("<ins><bdi>confirmed; editor</bdi></ins>");
    }

    /** German has a word for events and sessions, and another one for registrations and places. */
    @Test
    void whatIsCancelledIsToldInTheWordForIt() {
        var event = given.anEvent();
        slug = event.openNow();
        changes.cancel(people.register(slug, "ada").token());
        event.being(EventStatus.CANCELLED).asItIs();

        assertThat(inGerman("EVENT_STATUS_BECAME"))
                .contains("<ins><bdi>abgesagt</bdi></ins>")
                .doesNotContain("<bdi>storniert");
        assertThat(inGerman("REGISTRATION_STATE_BECAME"))
                .contains("<ins><bdi>storniert</bdi></ins>")
                .doesNotContain("<bdi>abgesagt");
    }

    @Test
    void byWhatAListWasNarrowedIsSaidInWords() {
        slug = given.anEvent().withSession("s1", 10).openNow();
        people.register(slug, "ada", "s1");
        organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/registrations/export.csv?status=confirmed&status=pendingEmail"
                        + "&country=ES&organisationType=media&sort=name&columns=name,tags")
                .then()
                .statusCode(200);

        assertThat(page("?about=EVENT_PERSONAL_DATA_READ"))
                .contains("status: address to be confirmed, confirmed; country: Spain; type of organisation: Media;"
                        + " columns: name, tags")
                .doesNotContain("sort")
                .doesNotContain("status=");
        assertThat(organisers
                        .as(Role.ORGANISER, slug)
                        .header("Accept-Language", "de")
                        .get("/organiser/events/" + slug + "/history")
                        .asString())
                .contains("Land: Spanien");
    }

    private String inGerman(String about) {
        return organisers
                .as(Role.ORGANISER, slug)
                .header("Accept-Language", "de")
                .get("/organiser/events/" + slug + "/history?about=" + about)
                .asString();
    }

    private String page(String query) {
        return organisers
                .as(Role.ORGANISER, slug)
                .get("/organiser/events/" + slug + "/history" + query)
                .asString();
    }
}
