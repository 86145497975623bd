package org.openroundtable;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.page.Axe;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.page.Pages;
import org.openroundtable.testing.page.Reach;
import org.openroundtable.testing.page.Tour;
import org.openroundtable.testing.staff.OrganiserPages;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;

/**
 * WCAG 2.2 A and AA, as far as a program can tell, on every page, light and dark, wide and narrow. With
 * {@code -Dpages.screenshots=true} each page is also kept as a picture in {@code target/screenshots}.
 */
@QuarkusTest
class PagesAccessibilityJourneyTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    /** In the dark a page is the same but for its colours … */
    private static final Object COLOURS = Axe.rules("color-contrast", "link-in-text-block");
    /** … and with as much to be seen of it, a narrow page but for where things are. */
    private static final Object PLACES =
            Axe.rules("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");
    /** Which elements can be seen, as zeros and ones. */
    private static final String VISIBLE =
            "() => [...document.querySelectorAll('body *')].map(e => e.checkVisibility() ? 1 : 0).join('')";

    @Inject
    Pages pages;

    @Inject
    OrganiserPages organisers;

    @TestHTTPResource("/")
    URI site;

    @Test
    void everyPageCanBeUsedByEveryone() throws Exception {
        var all = new SoftAssertions();
        var answers = new TreeMap<>(pages.answers("en"));
        answers.putAll(organisers.answers("en"));
        Tour.of(numbered(pages.paths()), browser -> window(browser, all), (page, path) -> check(page, path, all));
        Tour.of(List.copyOf(answers.entrySet()), browser -> window(browser, all), (page, answer) -> {
            var address = addressFor(answer.getKey(), answer.getValue(), page);
            check(page, address, answer.getKey(), all);
        });
        Tour.of(
                numbered(organisers.paths()),
                browser -> signedIn(window(browser, all)),
                (page, path) -> check(page, path, all));
        all.assertAll();
    }

    /** Words are longer in some languages than in others. */
    @Test
    void noPageOfTheOrganisersIsTooWideInGermanOrFrench() throws Exception {
        var all = new SoftAssertions();
        for (var language : List.of("de", "fr")) {
            Function<Browser, Page> window = browser -> {
                var page = signedIn(browser.window(NARROW, ColorScheme.LIGHT));
                page.context().addCookies(List.of(new Cookie("language", language).setUrl(site.toString())));
                return page;
            };
            Tour.of(organisers.paths(), window, (page, path) -> {
                page.navigate(site.resolve(path).toString());
                all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s in %s", path, language)
                        .isLessThanOrEqualTo(NARROW);
            });
        }
        all.assertAll();
    }

    @Test
    void noPageShowsWhatOnlyScriptsMakeWork() throws Exception {
        var all = new SoftAssertions();
        var paths = Stream.concat(pages.paths().stream(), organisers.paths().stream());
        Tour.of(paths.toList(), browser -> signedIn(browser.windowWithoutScripts()), (page, path) -> {
            page.navigate(site.resolve(path).toString());
            all.assertThat(Reach.gapsWithoutScripts(page)).as(path).isEmpty();
        });
        all.assertAll();
    }

    /** With what its pages complain of. */
    private static Page window(Browser browser, SoftAssertions all) {
        var page = browser.window(WIDE, ColorScheme.LIGHT);
        page.onConsoleMessage(message -> {
            // That the page itself is a 404 is what some of them are about.
            if (message.type().equals("error") && !message.location().startsWith(page.url())) {
                all.fail("%s: %s", page.url(), message.text());
            }
        });
        return page;
    }

    private Page signedIn(Page page) {
        page.context().addCookies(List.of(new Cookie("staff", organisers.cookie()).setUrl(site.toString())));
        return page;
    }

    /** Their names are numbered, since many states share an address but for its secret. */
    private static List<Stop> numbered(List<String> paths) {
        return IntStream.range(0, paths.size())
                .mapToObj(number -> new Stop(paths.get(number), "%03d %s".formatted(number, paths.get(number))))
                .toList();
    }

    private void check(Page page, Stop stop, SoftAssertions all) {
        check(page, site.resolve(stop.path()).toString(), stop.name(), all);
    }

    private static void check(Page page, String address, String name, SoftAssertions all) {
        look(page, WIDE, ColorScheme.LIGHT);
        page.navigate(address);
        // No script may look into the frame of a mail, not even the checker's.
        page.evaluate("document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        page.evaluate("document.querySelectorAll('main details').forEach(folded => { folded.open = true; })");
        Axe.comesTo(page);
        var seen = page.evaluate(VISIBLE);
        check(page, Axe.ALL_RULES, name + ", wide", all);
        look(page, WIDE, ColorScheme.DARK);
        check(page, COLOURS, name + ", wide and dark", all);
        look(page, NARROW, ColorScheme.DARK);
        check(page, COLOURS, name + ", narrow and dark", all);
        look(page, NARROW, ColorScheme.LIGHT);
        check(page, seen.equals(page.evaluate(VISIBLE)) ? PLACES : Axe.ALL_RULES, name + ", narrow", all);
        all.assertThat(Reach.gapsByKeyboard(page)).as(name + " by keyboard").isEmpty();
    }

    private static void look(Page page, int width, ColorScheme colours) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static void check(Page page, Object rules, String name, SoftAssertions all) {
        picture(page, name);
        all.assertThat(Axe.violations(page, rules)).as(name).isEmpty();
        all.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isLessThanOrEqualTo(page.viewportSize().width);
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

    private static void picture(Page page, String name) {
        if (Boolean.getBoolean("pages.screenshots")) {
            var file = name.replaceAll("e-[0-9a-f-]{36}", "e")
                    .replaceAll("([A-Za-z0-9_-]{3})[A-Za-z0-9_-]{40}", "$1")
                    .replaceAll("[^a-z0-9]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    // Hiding the caret would take an inline style, which our pages forbid.
                    .setCaret(ScreenshotCaret.INITIAL)
                    .setPath(Path.of("target/screenshots", file + ".png")));
        }
    }

    private record Stop(String path, String name) {}
}
