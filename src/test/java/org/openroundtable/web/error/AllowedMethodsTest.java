package org.openroundtable.web.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.http.RawHttp;
import org.openroundtable.testing.http.Routes;
import org.openroundtable.testing.staff.OrganiserPages;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever else is done with an address is answered by what can be (RFC 9110 sections 9.3.7, 10.2.1 and 15.5.6). */
@QuarkusTest
class AllowedMethodsTest {

    private static final String[] METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"};

    private static final Pattern ALLOW = Pattern.compile("\r\nAllow: ([^\r]*)\r\n", Pattern.CASE_INSENSITIVE);

    @Inject
    Given given;

    @Inject
    OrganiserPages organisers;

    @TestHTTPResource("/")
    URI site;

    @Test
    void everyAddressSaysWhatItAllows() {
        assertEachSaysWhatItAllows("/", "");
    }

    /** Whoever is let in reaches what strangers are kept from. */
    @Test
    void everyAddressOfOrganisersSaysSoToThem() {
        assertEachSaysWhatItAllows("/organiser", "Cookie: staff=" + organisers.cookie() + "\r\n");
    }

    private void assertEachSaysWhatItAllows(String below, String cookie) {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var routes = Routes.all(Map.of(
                "slug", slug,
                "code", "p1",
                "token", "A".repeat(43),
                "tag", "fr",
                "id", "00000000-0000-0000-0000-000000000000"));
        var soft = new SoftAssertions();
        routes.tailMap(below).headMap(below + "\uffff").forEach((path, methods) -> {
            var allowed = new TreeSet<>(methods);
            allowed.add("OPTIONS");
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            for (var method : METHODS) {
                if (!allowed.contains(method)) {
                    check(soft, path, method, allowed, cookie);
                }
            }
            var options = ask("OPTIONS", path, cookie);
            soft.assertThat(RawHttp.status(options)).as("OPTIONS %s", path).isBetween(200, 299);
            soft.assertThat(allow(options)).as("OPTIONS %s", path).isEqualTo(allowed);
        });
        soft.assertAll();
    }

    private void check(SoftAssertions soft, String path, String method, SortedSet<String> allowed, String cookie) {
        // as a form of ours, and as anything
        for (var type : new String[] {"application/x-www-form-urlencoded", "text/plain"}) {
            var answer = ask(method, path, "Content-Type: " + type + "\r\n" + cookie);
            soft.assertThat(RawHttp.status(answer))
                    .as("%s %s %s", method, path, type)
                    .isEqualTo(405);
            soft.assertThat(allow(answer)).as("%s %s %s", method, path, type).isEqualTo(allowed);
        }
    }

    private static SortedSet<String> allow(String answer) {
        var header = ALLOW.matcher(answer);
        return header.find() ? new TreeSet<>(List.of(header.group(1).split(", ?"))) : new TreeSet<>();
    }

    private String ask(String method, String path, String more) {
        try {
            var headers = "Host: localhost\r\nContent-Length: 0\r\nAuthorization: Bearer " + Api.TOKEN + "\r\n" + more;
            return RawHttp.send(site, method + " " + path + " HTTP/1.1", headers, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
