package org.openroundtable.demo;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** How many organisations took part in 2020, wherever it is said, while somebody puts right which are one. */
@QuarkusTest
class OrganisationsOfPastEditionTest {

    private static final Pattern LISTED = Pattern.compile("All (\\d+) organisations");
    private static final Pattern COUNTED =
            Pattern.compile("Organisations</dt><dd class=\"count\"[^>]*>(?:<a[^>]*>)?(\\d+)");

    /** No page is asked for twice at one address, so that none is one that was kept. */
    private static final AtomicInteger ASKED = new AtomicInteger();

    @Inject
    Editions editions;

    @Inject
    PastRegistrations pastRegistrations;

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Inject
    EntityManager entities;

    private String slug;

    @Test
    void splittingOffASpellingCountsEverywhereAtOnceAndWhatWasKnownThenStays() {
        slug = given.uniqueSlug();
        QuarkusTransaction.requiringNew().run(() -> editions.createPast(slug));
        pastRegistrations.enterInto(slug);
        var then = organisationsThen();
        var spelling = spellingOfSomebodyWhoCameEarly();
        var record = "/organiser/organisations/" + spelling[0];
        assertThat(everywhere().values()).containsOnly("181");

        var split = post(
                record + "/split", "spelling", Spelling.of((String) spelling[1]).key());

        assertThat(everywhere())
                .allSatisfy((where, number) -> assertThat(number).isEqualTo("182"));
        assertThat(organisationsThen()).isEqualTo(then);

        var created = split.substring(split.indexOf("/organiser"), split.indexOf('?'));
        post(created + "/merger", "into", spelling[0].toString());

        assertThat(everywhere())
                .allSatisfy((where, number) -> assertThat(number).isEqualTo("181"));
        assertThat(organisationsThen()).isEqualTo(then);
    }

    private Map<String, String> everywhere() {
        var figures = "/organiser/events/" + slug + "/figures";
        var numbers = new TreeMap<String, String>();
        numbers.put(
                "event", number(LISTED, given().get("/events/" + slug + fresh()).asString()));
        numbers.put(
                "organisations",
                number(
                        LISTED,
                        given().get("/events/" + slug + "/organisations" + fresh())
                                .asString()));
        numbers.put("figures", number(COUNTED, page(figures)));
        numbers.put(
                "csv",
                Long.toString(page(figures + "/organisation/export.csv")
                                .strip()
                                .lines()
                                .count()
                        - 1));
        numbers.put(
                "api",
                Api.withToken()
                        .get("/api/v1/events/{slug}/figures", slug)
                        .jsonPath()
                        .getString("organisations"));
        return numbers;
    }

    private String organisationsThen() {
        return number(COUNTED, page("/organiser/events/" + slug + "/figures?asOf=2020-10-22T12:00"));
    }

    /** With a name that is not that of the record. */
    private Object[] spellingOfSomebodyWhoCameEarly() {
        return QuarkusTransaction.requiringNew().call(() ->
                (Object[]) entities.createNativeQuery("""
                        select r.organisation_id, r.organisation_typed
                          from registration r join event e on e.id = r.event_id join organisation o on o.id = r.organisation_id
                         where e.slug = ?1 and r.state = 'CONFIRMED' and r.registered_at < '2020-10-20'
                           and lower(r.organisation_typed) <> lower(o.name)
                           and exists (select from registration n where n.organisation_id = o.id and n.event_id = r.event_id
                                          and n.organisation_typed = o.name and n.state = 'CONFIRMED')
                         order by r.id limit 1""").setParameter(1, slug).getSingleResult());
    }

    private static String fresh() {
        return "?n=" + ASKED.incrementAndGet();
    }

    private static String number(Pattern pattern, String page) {
        var match = pattern.matcher(Markup.folded(page));
        assertThat(match.find()).as(page).isTrue();
        return match.group(1);
    }

    private String page(String path) {
        return organisers.as(Role.ORGANISER, slug).get(path).asString();
    }

    /** Where it leads. All editions of the demonstration share their records. */
    private String post(String path, String field, String value) {
        return organisers
                .signedIn(organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION))
                .header("Sec-Fetch-Site", "same-origin")
                .formParam(field, value)
                .post(path)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }
}
