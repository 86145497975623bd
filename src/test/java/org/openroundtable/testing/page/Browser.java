package org.openroundtable.testing.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The Chromium or Chrome that this machine has. Without one, tests that need it are skipped; with
 * {@code -Dbrowser.required=true} or {@code BROWSER_REQUIRED=true} in the environment they fail instead.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path executable, String... options) {
        // Playwright would else fetch browsers of its own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(Stream.concat(Stream.of("--no-sandbox", "--disable-dev-shm-usage"), Stream.of(options))
                                .toList()));
    }

    /** @param options of Chromium, such as {@code --use-fake-device-for-media-stream} */
    public static Browser open(String... options) {
        var executable = find();
        if (executable.isEmpty() && isRequired()) {
            Assertions.fail("A browser is required, but none is installed in " + PLACES);
        }
        Assumptions.assumeTrue(executable.isPresent(), "No Chromium or Chrome is installed");
        return new Browser(executable.get(), options);
    }

    /** Whether this machine has one, for tests of which only a part needs it. */
    public static boolean isHere() {
        return find().isPresent() || isRequired();
    }

    /** A fresh window that knows no cookie. */
    public Page window(int width, ColorScheme colours) {
        return browser.newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setLocale("en-GB"))
                .newPage();
    }

    /** Of somebody whose clock is in this zone, an IANA name. */
    public Page windowIn(String timeZone) {
        return browser.newContext(
                        new NewContextOptions().setTimezoneId(timeZone).setLocale("en-GB"))
                .newPage();
    }

    /** As {@link #window}, with scripts switched off by its user. */
    public Page windowWithoutScripts() {
        return browser.newContext(
                        new NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"))
                .newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getProperty("browser.executable")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRequired() {
        return Boolean.getBoolean("browser.required") || Boolean.parseBoolean(System.getenv("BROWSER_REQUIRED"));
    }
}
