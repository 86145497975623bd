package org.openroundtable.web.error;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.http.Routes;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** Whatever else is done with an address is answered by what can be (RFC 9110 sections 9.3.7, 10.2.1 and 15.5.6). */
@QuarkusTest
class AllowedMethodsTest {

    private static final String[] METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"};

    @Inject
    Given given;

    @Test
    void everyAddressSaysWhatItAllows() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var routes = Routes.all(Map.of(
                "slug", slug,
                "code", "p1",
                "token", "A".repeat(43),
                "tag", "fr",
                "id", "00000000-0000-0000-0000-000000000000"));
        var soft = new SoftAssertions();
        routes.forEach((path, methods) -> {
            var allowed = new TreeSet<>(methods);
            allowed.add("OPTIONS");
            if (allowed.contains("GET")) {
                allowed.add("HEAD");
            }
            for (var method : METHODS) {
                if (!allowed.contains(method)) {
                    check(soft, path, method, allowed);
                }
            }
            var options = ask("OPTIONS", path, "");
            soft.assertThat(options.statusCode()).as("OPTIONS %s", path).isBetween(200, 299);
            soft.assertThat(allow(options)).as("OPTIONS %s", path).isEqualTo(allowed);
        });
        soft.assertAll();
    }

    private static void check(SoftAssertions soft, String path, String method, SortedSet<String> allowed) {
        // as a form of ours, and as anything
        for (var type : new String[] {"application/x-www-form-urlencoded", "application/json", "text/plain"}) {
            var answer = ask(method, path, type);
            soft.assertThat(answer.statusCode())
                    .as("%s %s %s", method, path, type)
                    .isEqualTo(405);
            soft.assertThat(allow(answer)).as("%s %s %s", method, path, type).isEqualTo(allowed);
        }
    }

    private static SortedSet<String> allow(Response answer) {
        var header = answer.header("Allow");
        return header == null ? new TreeSet<>() : new TreeSet<>(java.util.List.of(header.split(", ?")));
    }

    private static Response ask(String method, String path, String type) {
        var request = RestAssured.given().redirects().follow(false).header("Authorization", "Bearer " + Api.TOKEN);
        return (type.isEmpty() ? request : request.header("Content-Type", type)).request(method, path);
    }
}
