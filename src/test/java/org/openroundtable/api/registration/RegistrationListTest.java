package org.openroundtable.api.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.role.Role;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** The list of registrations for a program that shows a token. */
@QuarkusTest
class RegistrationListTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    String slug;

    @BeforeEach
    void threeRegister() {
        slug = given.anEvent().withSession("p1", 2).openNow();
        register("anna", "p1");
        register("bo", "p1");
        register("cem", "p1");
    }

    @Test
    void aRegistrationSaysWhatTheExportSays() {
        var answer = list("?q=cem");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.jsonPath().<Integer>get("total")).isOne();
        var cem = answer.jsonPath().<Map<String, Object>>get("registrations[0]");
        assertThat(cem)
                .containsEntry("status", "confirmed")
                .containsEntry("firstName", "Ada")
                .containsEntry("lastName", "Example")
                .containsEntry("email", "cem@list.example")
                .containsEntry("organisation", "Example Systems AB")
                .containsEntry("organisationType", "company")
                .containsEntry("country", "SE")
                .containsEntry("language", "en")
                .containsEntry("tags", List.of())
                .containsEntry("sessions", List.of(Map.of("code", "p1", "status", "waiting")))
                .doesNotContainKeys("code", "invitation", "block");
        assertThat(answer.jsonPath().<Map<String, Object>>get("registrations[0].answers"))
                .containsEntry("position", "Engineer")
                .containsEntry("showName", false);
        assertThat(cem.get("registeredAt").toString()).matches("20[-0-9]{8}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?[+-].{5}");
        assertThat(answer.asString()).doesNotContain("manageUrl", "token");
    }

    @Test
    void pagesLeadFromOneToTheNextInOrderAndUnderTheSameFilter() {
        register("dora");
        var read = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        var address = "/api/v1/events/" + slug + "/registrations?size=2&sort=email&session=p1";
        while (address != null) {
            var answer = Api.withToken().get(address).then().statusCode(200).extract();
            List<String> page = answer.jsonPath().getList("registrations.email");
            assertThat(answer.jsonPath().<Integer>get("total")).isEqualTo(3);
            read.addAll(page);
            sizes.add(page.size());
            var next = answer.header("Link") == null ? null : NEXT.matcher(answer.header("Link"));
            address = next != null && next.find() ? next.group(1) : null;
        }
        assertThat(read).containsExactly("anna@list.example", "bo@list.example", "cem@list.example");
        assertThat(sizes).containsExactly(2, 1);
    }

    @Test
    void theFiltersAreThoseOfTheOrganisersList() {
        assertThat(emails("?session=p1&place=waiting")).containsExactly("cem@list.example");
        assertThat(emails("?status=cancelled")).isEmpty();
        assertThat(emails("?answer.position=Engineer")).hasSize(3);
        assertThat(emails("?answer.position=Baker")).isEmpty();
        assertThat(emails("?status=confirmed&status=cancelled&sort=-email"))
                .containsExactly("cem@list.example", "bo@list.example", "anna@list.example");
    }

    @Test
    void theHistorySaysHowManyWereReadAndNotWhoWasLookedFor() {
        list("?country=SE&size=2&q=list.example&columns=name");

        assertThat(organisers
                        .as(Role.ORGANISER, slug)
                        .get("/organiser/events/{slug}/history/export", slug)
                        .asString()
                        .lines()
                        .filter(line -> line.contains("list: registrations")))
                .singleElement()
                .asString()
                .contains("Program", "took out personal data", "format: json", "country: Sweden", "persons: 2")
                .doesNotContain("columns", "list.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?size=0", "?size=1001", "?size=many", "?after=first", "?after=-1"})
    void aPageThatCannotBeIsRefused(String query) {
        Registrations.problem(
                Api.withToken()
                        .get("/api/v1/events/" + slug + "/registrations" + query)
                        .then(),
                400,
                "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=foo", "status=foo", "status=confirmed&status=foo", "country=ZZZ", "country=se", "session=s9",
                "place=first", "present=s9", "absent=s9", "organisationType=guild", "invited=false", "code=EXPO",
                "block=x", "id=anna", "from=tomorrow", "until=2031-02-30", "answered=shoeSize", "answer.shoeSize=44",
                "answer.showName=perhaps", "sort=-shoeSize"
            })
    void whatTheEventDoesNotKnowIsRefusedByItsName(String query) {
        var problem = Registrations.problem(
                Api.withToken()
                        .get("/api/v1/events/" + slug + "/registrations?" + query)
                        .then(),
                400,
                "invalid-parameter");
        var name = query.replaceFirst("=.*", "");
        problem.body("detail", anyOf(startsWith(name + " cannot be "), is("There is no parameter " + name)));
    }

    @Test
    void whatAFormLeavesEmptyDoesNotMatter() {
        assertThat(emails("?q=&status=&session=&place=&country=&organisationType=&from=&answer.position=&size=2"))
                .hasSize(2);
    }

    @Test
    void thereIsNoListWithoutAnEventOrAToken() {
        Api.withToken()
                .get("/api/v1/events/{slug}/registrations", given.uniqueSlug())
                .then()
                .statusCode(404);
        Registrations.problem(
                Api.anonymous().get("/api/v1/events/{slug}/registrations", slug).then(), 401, "unauthorized");
    }

    private Response list(String query) {
        return Api.withToken()
                .get("/api/v1/events/" + slug + "/registrations" + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private List<String> emails(String query) {
        return list(query).jsonPath().getList("registrations.email");
    }

    private void register(String name, String... sessions) {
        var body = Registrations.body(name + "@list.example", sessions);
        body.put("position", "Engineer");
        Registrations.register(slug, body).statusCode(201);
    }
}
