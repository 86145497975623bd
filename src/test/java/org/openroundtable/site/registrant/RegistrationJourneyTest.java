package org.openroundtable.site.registrant;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.page.Browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the home page to a registration, and out of it again, as a person does it: with and without scripts. */
@QuarkusTest
class RegistrationJourneyTest {

    private static final int MORE_THAN_ALL_FIELDS = 80;

    @AutoClose
    private static Browser browser;

    @Inject
    Given given;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @Test
    void registersChangesAndCancels() {
        try (var page = browser.window(1280, ColorScheme.LIGHT)) {
            travel(page);
        }
    }

    @Test
    void registersChangesAndCancelsWithoutScripts() {
        try (var page = browser.windowWithoutScripts()) {
            travel(page);
        }
    }

    @Test
    void whatIsWrongHasTheFocus() {
        try (var page = browser.window(1280, ColorScheme.LIGHT)) {
            var slug = given.anEvent().withSession("p1", 10).openNow();
            page.navigate(site.resolve("/events/" + slug + "/register").toString());
            press(page, "Register");
            assertThat(page).hasTitle(Pattern.compile("Error: Register for .*"));
            assertThat(page.locator("#problems")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#lastName")).isFocused();
        }
    }

    private void travel(Page page) {
        var title = "Journey " + UUID.randomUUID();
        given.anEvent()
                .titled(title)
                .withSession("p1", 10)
                .withSession("p2", 10)
                .withSession("p3", 10)
                .openNow();

        page.navigate(site.toString());
        follow(page, "See all events");
        follow(page, title);
        follow(page, "Full programme, to print");
        assertThat(heading(page, "Session p2")).isVisible();
        follow(page, title);
        follow(page, "Register");

        fillInByKeyboard(page);
        assertThat(heading(page, "You are registered")).isVisible();
        assertThat(heading(page, "Session p1")).isVisible();
        assertThat(heading(page, "Session p2")).isVisible();

        follow(page, "Change my sessions");
        page.locator("label[for=session-p1]").click();
        page.locator("label[for=session-p3]").click();
        press(page, "Save my choice");
        press(page, "Yes, give it up and save my choice");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(heading(page, "Session p1")).hasCount(0);
        assertThat(heading(page, "Session p3")).isVisible();

        page.locator("a[href$='/cancellation?session=p2']").click();
        press(page, "Yes, give up this place");
        assertThat(heading(page, "Session p2")).hasCount(0);
        assertThat(heading(page, "Session p3")).isVisible();

        follow(page, "Cancel my registration");
        press(page, "Yes, cancel my registration");
        assertThat(heading(page, "Your registration is cancelled")).isVisible();
    }

    private static void fillInByKeyboard(Page page) {
        type(page, "#lastName", "Sukarno");
        type(page, "#email", "p-" + UUID.randomUUID() + "@industry.example");
        type(page, "#organisation", "Captura Biométrica, S.L.");
        type(page, "#organisationType", "Company");
        type(page, "#country", "Spain");
        tabTo(page, "#session-p1");
        page.keyboard().press("Space");
        tabTo(page, "#session-p2");
        page.keyboard().press("Space");
        tabTo(page, "main button[type=submit]");
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    /** Goes forward with the tabulator only. */
    private static void tabTo(Page page, String field) {
        for (var stop = 0; stop < MORE_THAN_ALL_FIELDS; stop++) {
            page.keyboard().press("Tab");
            if (page.locator(field + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + field);
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
