package org.openroundtable.organiser.registration;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Ticking some of the list of registrations, and finding its first row, on a telephone. */
@QuarkusTest
class PickedJourneyTest {

    private static final int TELEPHONE = 360;

    /** Of a telephone of 800 pixels. */
    private static final int ONE_AND_A_HALF_SCREENS = 1_200;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @TestHTTPResource("/")
    URI site;

    String slug;

    @BeforeEach
    void threeRegister() {
        slug = given.anEvent()
                .titled("Interoperability in practice: what works at the border")
                .withSession("p1", 5)
                .openNow();
        people.register(slug, "anna", "p1");
        people.register(slug, "bo", "p1");
        people.register(slug, "cem", "p1");
    }

    @Test
    void whoIsTickedByKeyboardIsWhomItConcerns() {
        try (var browser = Browser.open()) {
            tickTwo(list(browser.windowWithoutScripts(), "en", ""));
        }
    }

    @Test
    void oneBoxTicksAllOfThePage() {
        try (var browser = Browser.open();
                var page = list(browser.window(TELEPHONE, ColorScheme.DARK), "en", "")) {
            var all = page.getByLabel("Tick all on this page");
            all.check();
            assertThat(box(page, "Test cem")).isChecked();

            box(page, "Test bo").uncheck();

            assertThat(all.evaluate("box => box.indeterminate")).isEqualTo(true);
            box(page, "Test bo").check();
            assertThat(all).isChecked();
            assertThat(all.evaluate("box => box.indeterminate")).isEqualTo(false);
            all.uncheck();
            tickTwo(page);
        }
    }

    @Test
    void withoutAScriptThereIsNoBoxThatDoesNothing() {
        try (var browser = Browser.open();
                var page = list(browser.windowWithoutScripts(), "en", "")) {
            assertThat(page.locator("#pick-all")).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?status=confirmed&session=p1&country=ES&q=test"})
    void theFirstRowIsNearOnATelephone(String query) {
        try (var browser = Browser.open()) {
            for (var language : List.of("en", "fr", "de")) {
                try (var page = list(browser.window(TELEPHONE, ColorScheme.LIGHT), language, query)) {
                    var row = box(page, "Test cem").boundingBox();
                    assertThat(row.y).as(language).isLessThan(ONE_AND_A_HALF_SCREENS);
                }
            }
        }
    }

    private static void tickTwo(Page page) {
        for (var name : List.of("Test anna", "Test cem")) {
            box(page, name).focus();
            page.keyboard().press("Space");
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Work on those ticked"))
                .first()
                .press("Enter");

        assertThat(page.getByText("Concerns 2 registrations:")).isVisible();
        assertThat(page.locator(".names li")).hasCount(2);
        assertThat(page.locator(".names")).containsText("Test anna");
        assertThat(page.locator(".names")).not().containsText("Test bo");
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page list(Page page, String language, String query) {
        var cookie = organisers.cookie(organisers.with(Role.DESK, new Scope.OfEvent(slug)));
        page.context()
                .addCookies(List.of(
                        new Cookie("staff", cookie).setUrl(site.toString()),
                        new Cookie("language", language).setUrl(site.toString())));
        page.navigate(site.resolve("/organiser/events/" + slug + "/registrations" + query)
                .toString());
        return page;
    }
}
