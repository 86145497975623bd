package org.openroundtable.organiser.attendance;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Axe;
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

/** The door with a camera, or with what there is instead. */
@QuarkusTest
class CameraJourneyTest {

    private static final String ALLOWED = "--use-fake-ui-for-media-stream";
    private static final String CAMERA = "--use-fake-device-for-media-stream";

    /** What Chromium has on Android, ChromeOS and macOS (Shape Detection API), for where it has it not. */
    private static final String DETECTOR = """
            window.BarcodeDetector = class {
              constructor({ formats }) {
                if (!formats.includes("qr_code")) throw new TypeError("no format");
              }
              static async getSupportedFormats() {
                return ["qr_code"];
              }
              async detect(video) {
                const width = video.videoWidth;
                const height = video.videoHeight;
                if (!width) return [];
                const canvas = new OffscreenCanvas(width, height).getContext("2d");
                canvas.drawImage(video, 0, 0);
                const { data } = canvas.getImageData(0, 0, width, height);
                const light = Uint8Array.from({ length: width * height }, (_, at) => data[4 * at + 1]);
                const text = [];
                for (let at = 0; at < light.length; at += 8192)
                  text.push(String.fromCharCode(...light.subarray(at, at + 8192)));
                window.reads = (window.reads ?? 0) + 1;
                const rawValue = await window.readCode(btoa(text.join("")), width, height);
                return rawValue ? [{ rawValue, format: "qr_code" }] : [];
              }
            };
            """;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @TestHTTPResource("/")
    URI site;

    @TempDir
    Path folder;

    String slug;
    String code;
    StaffAccount account;

    @BeforeEach
    void makeAnEvent() {
        slug = given.anEvent().withSession("p1", 5).openNow();
        account = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        code = people.view(people.register(slug, "anna", "p1")).code().toString();
    }

    @Test
    void theCameraReadsTheCodeOfAConfirmationOnce() throws Exception {
        var film = folder.resolve("code.y4m");
        FilmedCode.film(code.replace("-", ""), film);
        try (var browser = Browser.open(ALLOWED, CAMERA, "--use-file-for-fake-video-capture=" + film);
                var page = door(browser, DETECTOR)) {
            camera(page).click();

            assertThat(answer(page)).containsText("Test anna");
            assertThat(answer(page)).containsText("Present now.");
            assertThat(answer(page)).containsText("1 of 1 present");
            assertThat(page.getByLabel("What the camera sees")).isVisible();
            Axe.comesTo(page);
            assertThat(Axe.violations(page, Axe.ALL_RULES)).isEqualTo(List.of());
            // It still lies before the camera.
            page.waitForFunction("() => window.reads >= 10");
            assertThat(answer(page)).containsText("Present now.");

            var track = page.evaluateHandle("document.getElementById('view').srcObject.getTracks()[0]");
            page.getByRole(AriaRole.BUTTON, named("Stop the camera")).click();
            assertThat(page.getByLabel("What the camera sees")).isHidden();
            assertThat(track.evaluate("track => track.readyState")).isEqualTo("ended");
            assertThat(camera(page)).isVisible();
        }
    }

    @Test
    void whatIsNoCodeIsSaidAlsoWithAScript() throws Exception {
        var film = folder.resolve("other.y4m");
        FilmedCode.film("https://elsewhere.example/", film);
        try (var browser = Browser.open(ALLOWED, CAMERA, "--use-file-for-fake-video-capture=" + film);
                var page = door(browser, DETECTOR)) {
            camera(page).click();
            assertThat(answer(page)).containsText("That is no code");
            assertThat(answer(page)).containsText("https://elsewhere.ex");
        }
    }

    @Test
    void whereTheCameraIsRefusedCodesAreTyped() {
        try (var browser = Browser.open(CAMERA);
                var page = door(browser, DETECTOR)) {
            camera(page).click();
            typing(page);
        }
    }

    @Test
    void whereThereIsNoCameraCodesAreTyped() {
        try (var browser = Browser.open(ALLOWED);
                var page = door(browser, DETECTOR)) {
            camera(page).click();
            typing(page);
        }
    }

    @Test
    void aBrowserThatReadsNoCodesOffersNoCamera() {
        var other = DETECTOR.replace("return [\"qr_code\"]", "return [\"ean_13\"]");
        try (var browser = Browser.open(ALLOWED, CAMERA)) {
            for (var detector : List.of("", other)) {
                try (var page = door(browser, detector)) {
                    type(page, code);
                    assertThat(answer(page)).containsText("1 of 1 present");
                    assertThat(camera(page)).isHidden();
                }
            }
        }
    }

    @Test
    void whoseSessionHasEndedSignsInAndGoesOn() {
        try (var browser = Browser.open();
                var page = door(browser, "")) {
            page.context().clearCookies();
            type(page, code);
            page.getByLabel("E-mail").fill(account.email().value());
            page.getByLabel("Password").fill(Organisers.PASSWORD);
            page.getByLabel("Password").press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Send it now")).click();
            assertThat(answer(page)).containsText("Present now.");
        }
    }

    @Test
    void withoutAConnectionNothingIsLost() {
        try (var browser = Browser.open();
                var page = door(browser, "")) {
            page.context().setOffline(true);
            type(page, code);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("no connection");
            assertThat(page.getByLabel("Code")).hasValue(code);
            page.context().setOffline(false);
            page.getByLabel("Code").press("Enter");
            assertThat(answer(page)).containsText("Present now.");
            assertThat(page.getByLabel("Code")).hasValue("");
        }
    }

    /** What the page says where the camera can't be used, and that it goes on without. */
    private void typing(Page page) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The camera can’t be used here");
        assertThat(page.getByLabel("What the camera sees")).isHidden();
        assertThat(camera(page)).isEnabled();
        type(page, code);
        assertThat(answer(page)).containsText("Present now.");
    }

    private static void type(Page page, String text) {
        page.getByLabel("Code").fill(text);
        page.getByLabel("Code").press("Enter");
    }

    private Page door(Browser browser, String detector) {
        var page = browser.window(1280, ColorScheme.LIGHT);
        var cookie = organisers.cookie(account);
        page.context().addCookies(List.of(new Cookie("staff", cookie).setUrl(site.toString())));
        page.exposeFunction(
                "readCode", (Object... seen) -> FilmedCode.read((String) seen[0], (int) seen[1], (int) seen[2]));
        page.addInitScript(detector);
        page.navigate(site.resolve("/organiser/events/" + slug + "/attendance/p1/scan")
                .toString());
        return page;
    }

    private static Locator camera(Page page) {
        return page.getByRole(AriaRole.BUTTON, named("Use the camera"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator answer(Page page) {
        return page.locator("#answer");
    }
}
