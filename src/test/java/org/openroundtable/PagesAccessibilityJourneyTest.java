package org.openroundtable;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.testing.Browser;
import org.openroundtable.testing.Pages;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotCaret;

/**
 * WCAG 2.2 A and AA, as far as a program can tell, on every page, light and dark, wide and narrow. With
 * {@code -Dpages.screenshots=true} each page is also kept as a picture in {@code target/screenshots}.
 */
@QuarkusTest
class PagesAccessibilityJourneyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static Browser browser;

    @Inject
    Pages pages;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "320, LIGHT", "320, DARK"})
    void everyPageCanBeUsedByEveryone(int width, ColorScheme colours) {
        var all = new SoftAssertions();
        var answers = pages.answers("en");
        try (var page = browser.window(width, colours)) {
            page.onConsoleMessage(message -> {
                // That the page itself is a 404 is what some of them are about.
                if (message.type().equals("error") && !message.location().startsWith(page.url())) {
                    all.fail("%s: %s", page.url(), message.text());
                }
            });
            var number = 0;
            for (var path : pages.paths()) {
                page.navigate(site.resolve(path).toString());
                // Numbered, since many states share an address but for its secret.
                check(page, "%02d %s".formatted(number++, path), width, colours, all);
            }
            for (var answer : answers.entrySet()) {
                page.navigate(addressFor(answer.getKey(), answer.getValue(), page));
                check(page, answer.getKey(), width, colours, all);
            }
        }
        all.assertAll();
    }

    private static void check(Page page, String name, int width, ColorScheme colours, SoftAssertions all) {
        picture(page, name, width, colours);
        // No script may look into the frame of a mail, not even the checker's.
        page.evaluate("document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        var violations = checker(page, colours).analyze().getViolations();
        all.assertThat(violations)
                .as(name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isLessThanOrEqualTo(width);
    }

    /** Colours apart, a page is the same in the dark. */
    private static AxeBuilder checker(Page page, ColorScheme colours) {
        return colours == ColorScheme.DARK
                ? new AxeBuilder(page).withRules(List.of("color-contrast"))
                : new AxeBuilder(page).withTags(RULES);
    }

    /** An address where the browser finds the answer that a form was given before. */
    private String addressFor(String name, Response answer, Page page) {
        var address = site.resolve("/answers/" + name).toString();
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType(answer.contentType())
                        .setHeaders(Map.of("Content-Security-Policy", answer.header("Content-Security-Policy")))
                        .setBodyBytes(answer.asByteArray())));
        return address;
    }

    private static void picture(Page page, String path, int width, ColorScheme colours) {
        if (Boolean.getBoolean("pages.screenshots")) {
            var name = path.replaceAll("e-[0-9a-f-]{36}", "e")
                    .replaceAll("([A-Za-z0-9_-]{3})[A-Za-z0-9_-]{40}", "$1")
                    .replaceAll("[^a-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    // Hiding the caret would take an inline style, which our pages forbid.
                    .setCaret(ScreenshotCaret.INITIAL)
                    .setPath(Path.of("target/screenshots", name + "-" + width + "-" + colours + ".png")));
        }
    }
}
