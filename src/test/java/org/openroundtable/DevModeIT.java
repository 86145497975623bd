package org.openroundtable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.page.Person;

import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

/** The command with which everybody begins: {@code ./mvnw quarkus:dev}. */
class DevModeIT {

    @AutoClose
    private static Browser browser;

    @TempDir
    Path directory;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @Test
    void aNewcomerSeesTheDemoAndItsMailsAlsoAfterAReload() throws IOException {
        try (var application = ApplicationProcess.startInDevMode(directory)) {
            assertShowsTheDemo(application);

            touch(Path.of("src", "main", "resources", "application.properties"));
            await("the reload").atMost(Duration.ofMinutes(1)).until(() -> hasStartedAgainOnRequest(application));
            assertShowsTheDemo(application);
        }
    }

    /** Dev mode looks for newer files when a request comes, but not at each, and may refuse those during the reload. */
    private static boolean hasStartedAgainOnRequest(ApplicationProcess application) {
        get(application.at("/"));
        return application.log().split("Profile dev activated", -1).length > 2;
    }

    private static void assertShowsTheDemo(ApplicationProcess application) {
        get(application.at("/")).then().statusCode(200).body(containsString("/events/laboratory-to-border"));
        get(application.at("/events/data-quality-2020")).then().statusCode(200);
        get(application.at("/dev/mail")).then().statusCode(200);
        try (var window = browser.window(1280, ColorScheme.LIGHT)) {
            new Person(window)
                    .opens(application.at("/"))
                    .presses("Look at the organisers’ side")
                    .follows("From Laboratory to Border: Testing Identity Systems Before They Matter");
            assertThat(window)
                    .hasURL(application
                            .at("/organiser/events/laboratory-to-border")
                            .toString());
        }
    }

    private static void touch(Path source) throws IOException {
        Files.setLastModifiedTime(source, FileTime.from(Instant.now()));
    }
}
