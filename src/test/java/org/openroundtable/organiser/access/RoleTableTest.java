package org.openroundtable.organiser.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.http.Routes;
import org.openroundtable.testing.staff.Organisers;
import org.openroundtable.testing.staff.RoleTable;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address below {@code /organiser}, asked for with every role and none, against the written table
 * {@code organiser/roles.csv}: a line for each, with those who get in. Whoever adds a page adds its line.
 */
@QuarkusTest
class RoleTableTest {

    private static final String NOBODY = "nobody";

    private static final String ANYBODY = "account";
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Test
    void whoGetsInWhereIsWhatTheTableSays() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var other = given.anEvent().openNow();
        var people = people(slug, other);
        var actual = new ArrayList<String>();
        routes().forEach((path, methods) -> methods.forEach(method -> {
            var address = filled(path, slug);
            actual.add(method + " " + path + "; "
                    + people.entrySet().stream()
                            .filter(person -> getsIn(person.getValue().get(), method, address))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining(" ")));
        }));
        assertThat(actual).containsExactlyInAnyOrderElementsOf(RoleTable.lines());
    }

    /** Whoever has a role in one event has none in others. */
    private Map<String, Supplier<RequestSpecification>> people(String slug, String other) {
        var people = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        people.put(NOBODY, Organisers::requests);
        people.put(ANYBODY, as(organisers.anAccount()));
        people.put("elsewhere", as(organisers.with(Role.ORGANISER, new Scope.OfEvent(other))));
        for (var role : List.of(Role.VIEWER, Role.DESK, Role.EDITOR, Role.ORGANISER)) {
            people.put(role.name().toLowerCase(Locale.ROOT), as(organisers.with(role, new Scope.OfEvent(slug))));
        }
        people.put("administrator", as(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION)));
        return people;
    }

    /** One session for all that is asked. */
    private Supplier<RequestSpecification> as(StaffAccount account) {
        var cookie = organisers.cookie(account);
        return () -> Organisers.requests().cookie("staff", cookie);
    }

    private static boolean getsIn(RequestSpecification person, String method, String address) {
        var takesFile = address.matches(".*/(files|logo|registrations/import)");
        var form = SAFE.contains(method)
                ? person
                : person.contentType(takesFile ? "multipart/form-data" : "application/x-www-form-urlencoded");
        return form.header(Threshold.ONLY_ASKS, "access")
                        .request(method, address)
                        .statusCode()
                == Threshold.REACHED;
    }

    private static Map<String, ? extends Set<String>> routes() {
        return Routes.all(Map.of(
                        "slug",
                        ":slug",
                        "code",
                        ":code",
                        "token",
                        ":token",
                        "id",
                        ":id",
                        "number",
                        ":number",
                        "mail",
                        ":mail",
                        "format",
                        ":format",
                        "language",
                        ":language"))
                .tailMap("/organiser")
                .headMap("/organiser0");
    }

    private static String filled(String path, String slug) {
        return path.replace(":slug", slug)
                .replace(":code", "p1")
                .replace(":token", "A".repeat(43))
                .replaceAll(":\\w+", "1");
    }
}
