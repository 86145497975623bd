package org.openroundtable.api;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.account.token.OwnTokens;
import org.openroundtable.account.token.TokenScope;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import static org.assertj.core.api.Assertions.assertThat;

/** Each route that needs a token, with every role and scope: as far as both reach, also for who asks conditionally. */
@QuarkusTest
class TokenTableTest {

    /** Of an event: its document read, read unless it is as known, put, put if it is as known; its registrations, its figures. */
    private static final String WRITTEN = """
            NOBODY             READ_FIGURES        404 404 404 404 404 404
            NOBODY             READ_REGISTRATIONS  404 404 404 404 404 404
            NOBODY             WRITE               404 404 404 404 404 404
            ORGANISER_OF_OTHER WRITE               404 404 404 404 404 404
            VIEWER             READ_FIGURES        403 403 403 403 403 200
            VIEWER             WRITE               403 403 403 403 403 200
            DESK               READ_REGISTRATIONS  403 403 403 403 200 200
            DESK               WRITE               403 403 403 403 200 200
            EDITOR             READ_FIGURES        403 403 403 403 403 200
            EDITOR             READ_REGISTRATIONS  200 304 403 403 403 200
            EDITOR             WRITE               200 304 403 403 403 200
            ORGANISER          READ_REGISTRATIONS  200 304 403 403 200 200
            ORGANISER          WRITE               200 304 200 200 200 200
            ADMINISTRATOR      READ_FIGURES        403 403 403 403 403 200
            ADMINISTRATOR      WRITE               200 304 200 200 200 200
            """;

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    OwnTokens tokens;

    @Inject
    Clock clock;

    @Test
    void aTokenReachesAsFarAsItsScopeAndItsAccount() {
        var slug = given.anEvent().openNow();
        var answer = Api.withToken().get("/api/v1/events/{slug}/document", slug);
        var document = answer.asString();
        var tag = answer.header("ETag");

        assertThat(WRITTEN.lines()
                        .map(line -> line.substring(0, 39) + answers(line.split(" +"), slug, document, tag))
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(WRITTEN);
    }

    /** Whoever adds one adds its column. */
    @Test
    void thereAreNoOtherRoutes() {
        assertThat(new ClassFileImporter()
                        .importPackages("org.openroundtable").stream()
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.isAnnotatedWith(TokenRequired.class))
                                .filter(method -> !method.getOwner().isAssignableTo(TokenFilter.class))
                                .map(JavaMethod::getName))
                .containsExactlyInAnyOrder("get", "put", "list", "figures");
    }

    private String answers(String[] row, String slug, String document, String tag) {
        var path = "/api/v1/events/" + slug;
        var secret = tokens.make(
                "Test",
                TokenScope.valueOf(row[1]),
                Duration.ofDays(1),
                new Actor.Staff(account(row[0], slug).id()),
                clock.instant());
        var statuses = new ArrayList<Integer>();
        statuses.add(with(secret).get(path + "/document").statusCode());
        statuses.add(with(secret)
                .header("If-None-Match", tag)
                .get(path + "/document")
                .statusCode());
        statuses.add(with(secret).body(document).put(path).statusCode());
        statuses.add(
                with(secret).header("If-Match", tag).body(document).put(path).statusCode());
        statuses.add(with(secret).get(path + "/registrations").statusCode());
        statuses.add(with(secret).get(path + "/figures").statusCode());
        return statuses.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private StaffAccount account(String role, String slug) {
        return switch (role) {
            case "NOBODY" -> organisers.anAccount();
            case "ADMINISTRATOR" -> organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
            case "ORGANISER_OF_OTHER" ->
                organisers.with(
                        Role.ORGANISER, new Scope.OfEvent(given.anEvent().openNow()));
            default -> organisers.with(Role.valueOf(role), new Scope.OfEvent(slug));
        };
    }

    private static RequestSpecification with(String token) {
        return Api.anonymous().auth().preemptive().oauth2(token);
    }
}
