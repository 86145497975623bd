package org.openroundtable.organiser.file;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.file.Samples;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

/** How much is read, from whom, and where files are taken at all. */
@QuarkusTest
class UploadBodiesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @TestHTTPResource("/")
    URI site;

    private String slug;
    private String files;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().openNow();
        files = "/organiser/events/" + slug + "/files";
    }

    @Test
    void aLongUploadIsTakenFromWhoIsSignedInAndNoLonger() {
        var long12 = Arrays.copyOf(Samples.pdf(), 14 << 20);
        upload("long.pdf", long12).post(files).then().statusCode(303);
        given().redirects()
                .follow(false)
                .multiPart("file", "long.pdf", long12)
                .post(files)
                .then()
                .statusCode(422)
                .body(containsString("type=\"password\""));
        upload("longer.pdf", Arrays.copyOf(Samples.pdf(), 26 << 20))
                .post(files)
                .then()
                .statusCode(413);
    }

    @Test
    void nothingLongIsReadFromWhoMayNotChangeThatEvent() throws IOException {
        var elsewhere =
                organisers.with(Role.EDITOR, new Scope.OfEvent(given.anEvent().openNow()));
        for (var sender : List.of(with(Role.VIEWER), with(Role.DESK), elsewhere)) {
            try (var request = announced(sender)) {
                assertThat(firstLine(request)).contains(" 404 ");
            }
        }
        try (var request = announced(with(Role.EDITOR))) {
            assertThat(firstLine(request)).contains(" 100 ");
        }
    }

    @Test
    void uploadsTakeNoRoomFromForms() throws IOException {
        var editor = with(Role.EDITOR);
        var uploads = new ArrayList<Socket>();
        try {
            String answer;
            do {
                uploads.add(announced(editor));
                answer = firstLine(uploads.get(uploads.size() - 1));
            } while (answer.contains(" 100 ") && uploads.size() < 1_000);
            assertThat(answer).contains(" 503 ");
            assertThat(rest(uploads.get(uploads.size() - 1))).containsIgnoringCase("Retry-After: ");
            given().formParam("email", "x".repeat(50_000))
                    .post("/registrations/find")
                    .then()
                    .statusCode(422);
        } finally {
            for (var upload : uploads) {
                upload.close();
            }
        }
        await().untilAsserted(() -> {
            try (var request = announced(editor)) {
                assertThat(firstLine(request)).contains(" 100 ");
            }
        });
    }

    @Test
    void otherPagesTakeNoFiles() {
        editor().multiPart("name", "x").post("/organiser/sign-out").then().statusCode(415);
        editor().header("Sec-Fetch-Site", "cross-site")
                .multiPart("alt", "x")
                .post(files)
                .then()
                .statusCode(403);
    }

    /** Asks whether it may go on, before it sends any of it. */
    private Socket announced(StaffAccount sender) throws IOException {
        var socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write("""
                POST %s HTTP/1.1
                Host: localhost
                Cookie: staff=%s
                Content-Type: multipart/form-data; boundary=x
                Content-Length: %d
                Expect: 100-continue

                """.formatted(files, organisers.cookie(sender), 25 << 20)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (var next = socket.getInputStream().read(); next >= 0 && next != '\n'; ) {
            line.append((char) next);
            next = socket.getInputStream().read();
        }
        return line.toString();
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private StaffAccount with(Role role) {
        return organisers.with(role, new Scope.OfEvent(slug));
    }

    private RequestSpecification editor() {
        return organisers.as(Role.EDITOR, slug);
    }

    private RequestSpecification upload(String name, byte[] content) {
        return editor().multiPart("file", name, content);
    }
}
