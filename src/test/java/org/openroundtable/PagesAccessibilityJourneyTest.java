package org.openroundtable;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

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

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
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
        SoftAssertions all = new SoftAssertions();
        try (Page page = browser.window(width, colours)) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    all.fail("%s: %s", page.url(), message.text());
                }
            });
            for (String path : pages.paths()) {
                page.navigate(site.resolve(path).toString());
                picture(page, path, width, colours);
                var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
                all.assertThat(violations)
                        .as(path)
                        .extracting(rule ->
                                rule.getId() + " " + rule.getNodes().get(0).getHtml())
                        .isEmpty();
                all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", path)
                        .isLessThanOrEqualTo(width);
            }
        }
        all.assertAll();
    }

    private static void picture(Page page, String path, int width, ColorScheme colours) {
        if (Boolean.getBoolean("pages.screenshots")) {
            String name = path.replaceAll("e-[0-9a-f-]{36}", "e").replaceAll("[^a-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    // Hiding the caret would take an inline style, which our pages forbid.
                    .setCaret(ScreenshotCaret.INITIAL)
                    .setPath(Path.of("target/screenshots", name + "-" + width + "-" + colours + ".png")));
        }
    }
}
