package org.openroundtable.organiser.registration;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.registration.search.SavedViews;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SavedViewsTest {

    private static final String NARROWED = "?status=confirmed&sort=-name&columns=name,email";
    private static final String WRITTEN = "?status=confirmed&sort=-name&columns=name%2Cemail";

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    String slug;
    String list;
    StaffAccount me;
    StaffAccount colleague;

    @BeforeEach
    void makeAnEvent() {
        slug = given.anEvent().openNow();
        list = "/organiser/events/" + slug + "/registrations";
        me = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        colleague = organisers.with(Role.DESK, new Scope.OfEvent(slug));
    }

    @Test
    void aViewKeepsWhatTheListIsNarrowedBySortedByAndShows() {
        var answer = save(me, NARROWED, "Who comes", false);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(list + WRITTEN);
        assertThat(page(me, "")).contains("href=\"" + list + WRITTEN.replace("&", "&amp;") + "\"", ">Who comes<");
    }

    @Test
    void whatIsNotSharedIsSeenByItsOwnerAlone() {
        save(me, NARROWED, "Mine", false);
        save(me, "", "Ours", true);
        assertThat(page(colleague, ""))
                .contains(">Ours<", "shared by Grace Organiser")
                .doesNotContain(">Mine<");
    }

    @Test
    void nulIsNoPartOfAName() {
        assertThat(save(me, "", "\0", false).statusCode()).isEqualTo(422);
        save(me, "", "Who\0 comes", false);
        assertThat(page(me, "")).contains("<bdi>Who comes</bdi>");
    }

    @Test
    void aNameOfOnesOwnIsReplaced() {
        save(me, "", "Who comes", false);
        save(me, NARROWED, "Who comes", true);
        assertThat(page(colleague, "")).containsOnlyOnce("<bdi>Who comes</bdi>").contains("columns=name%2Cemail");
    }

    @Test
    void aViewIsRemovedByItsOwnerAndIfSharedByAnybodyWhoSeesIt() {
        save(me, "", "Mine", false);
        save(me, "", "Ours", true);
        var mine = id(me, "Mine");
        remove(colleague, mine);
        assertThat(page(me, "")).contains(">Mine<");
        remove(me, mine);
        remove(colleague, id(colleague, "Ours"));
        assertThat(page(me, "")).doesNotContain(">Mine<", ">Ours<");
    }

    @Test
    void aViewHasANameAndThereAreNotTooMany() {
        var nameless = save(me, NARROWED, " ", false);
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.asString()).contains("Give the view a name.", list + "/views?status=confirmed");
        IntStream.range(0, SavedViews.MOST).forEach(number -> save(me, "", "View " + number, false));
        assertThat(save(me, "", "One more", false).asString()).contains("There are 50 views already.");
        assertThat(save(me, NARROWED, "View 7", false).statusCode()).isEqualTo(303);
        assertThat(save(colleague, "", "One more", false).statusCode()).isEqualTo(303);
    }

    private Response save(StaffAccount account, String query, String name, boolean shared) {
        return organisers
                .signedIn(account)
                .formParam("name", name)
                .formParam("shared", shared)
                .post(list + "/views" + query);
    }

    private void remove(StaffAccount account, String id) {
        assertThat(organisers
                        .signedIn(account)
                        .formParam("id", id)
                        .post(list + "/views/" + id + "/removal")
                        .statusCode())
                .isEqualTo(303);
    }

    private String id(StaffAccount account, String name) {
        return page(account, "").replaceFirst("(?s).*>" + name + "<.*?/views/(\\d+)/removal.*", "$1");
    }

    private String page(StaffAccount account, String query) {
        return Markup.folded(organisers.signedIn(account).get(list + query).asString());
    }
}
