package org.openroundtable.site.programme;

import java.net.URI;
import java.time.ZoneId;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.page.Browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The programme in another time zone: in place with scripts, as a new page without. */
@QuarkusTest
class ZoneSwitchJourneyTest {

    @AutoClose
    private static Browser browser;

    @Inject
    Given given;

    @TestHTTPResource("/events/")
    URI events;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @Test
    void withScriptsTheTimesChangeInPlace() {
        try (var page = browser.window(1280, ColorScheme.LIGHT)) {
            showInTokyo(page, "");
            Assertions.assertThat(page.evaluate("window.stayed"))
                    .as("the page was not loaded anew")
                    .isEqualTo(true);
            assertThat(page.locator("#zone-show")).isFocused();
        }
    }

    @Test
    void withoutScriptsThePageComesAnew() {
        try (var page = browser.windowWithoutScripts()) {
            showInTokyo(page, "");
        }
    }

    @Test
    void theZoneInTheAddressIsLeftBehind() {
        try (var page = browser.window(1280, ColorScheme.LIGHT)) {
            showInTokyo(page, "?zone=Europe/Brussels");
            Assertions.assertThat(page.url()).endsWith("/programme");
        }
        try (var page = browser.windowWithoutScripts()) {
            showInTokyo(page, "?zone=Europe/Brussels");
        }
    }

    /** The session starts at ten in Brussels: at 17 or 18 hours in Tokyo, by the season. */
    private void showInTokyo(Page page, String query) {
        var slug = given.anEvent()
                .in(ZoneId.of("Europe/Brussels"))
                .withSession("p1", 10)
                .openNow();
        page.navigate(events.resolve(slug + "/programme" + query).toString());
        assertThat(page.locator(".slot-time").first()).containsText("10:00");
        page.evaluate("window.stayed = true");

        page.selectOption("#zone", "Asia/Tokyo");
        page.click("#zone-show");

        assertThat(page.locator(".slot-time").first()).containsText(Pattern.compile("1[78]:00"));
    }
}
