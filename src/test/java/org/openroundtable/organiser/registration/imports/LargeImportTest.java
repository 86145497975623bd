package org.openroundtable.organiser.registration.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.registration.exchange.ImportWork;
import org.openroundtable.sheet.XlsxSheet;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.Race;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** Two thousand rows, fifty of them faulty, twice; others register meanwhile, and fewer places than persons. */
@QuarkusTest
class LargeImportTest {

    private static final int ROWS = 2_000;
    private static final int PLACES = 1_500;
    private static final int OTHERS = 30;

    private final String run = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    ImportWork work;

    @Test
    void twoThousandRowsComeInOnceWithLimitsExactWhileOthersRegister() throws IOException {
        var event = given.anEvent().withCapacity(PLACES).openNow();
        var desk = organisers.with(Role.DESK, new Scope.OfEvent(event));
        var table = taken(event, organisers.signedIn(desk));

        organisers
                .signedIn(desk)
                .get(table)
                .then()
                .body(containsString("1,950 persons would be registered"), containsString("wrong in 50 rows"));
        var errors = organisers.signedIn(desk).get(table + "/errors.csv").asString();
        assertThat(errors.lines().skip(1))
                .hasSize(50)
                .first()
                .isEqualTo("41,E-mail,nowhere 40,Enter an e-mail address like name@example.org");

        organisers
                .signedIn(desk)
                .formParam("x", "")
                .post(table + "/start")
                .then()
                .statusCode(303);
        Race.race(3, number -> {
            if (number < 2) {
                work.work();
            } else {
                for (var other = 0; other < OTHERS; other++) {
                    people.come(event, run + "-" + other);
                }
            }
            return null;
        });

        var occupancy = given.occupancyOf(event).event();
        assertThat(occupancy.taken()).isEqualTo(PLACES);
        assertThat(occupancy.confirmed()).isEqualTo(PLACES);
        assertThat(occupancy.waiting()).isEqualTo(ROWS - 50 + OTHERS - PLACES);
        organisers
                .signedIn(desk)
                .get(table)
                .then()
                .body(containsString("2000 of 2000 rows done"), containsString("<dd>50</dd>"));

        var again = taken(event, organisers.signedIn(desk));
        organisers
                .signedIn(desk)
                .get(again)
                .then()
                .body(
                        containsString("Nobody would be registered"),
                        containsString("1,950 persons are registered already"),
                        containsString("wrong in 50 rows"));
        organisers
                .signedIn(desk)
                .formParam("x", "")
                .post(again + "/start")
                .then()
                .statusCode(303);
        work.work();

        assertThat(given.occupancyOf(event).event()).isEqualTo(occupancy);
    }

    /** Sent and understood; the path of its page. */
    private String taken(String event, RequestSpecification desk) throws IOException {
        var sent = desk.multiPart("file", "people.xlsx", workbook())
                .post("/organiser/events/" + event + "/registrations/import");
        sent.then().statusCode(303);
        var table = sent.header("Location").replaceFirst("http://[^/]*", "");
        var form = ImportForm.on(organisers.as(Role.DESK, event).get(table).asString());
        form.put("informed", "true");
        form.remove("tell");
        organisers.as(Role.DESK, event).formParams(form).post(table).then().statusCode(303);
        return table;
    }

    private byte[] workbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxSheet(out, "People")) {
            sheet.head(List.of("Name", "E-mail", "Organisation", "Type of organisation", "Country"));
            for (var row = 1; row <= ROWS; row++) {
                var address = row % 40 == 0 ? "nowhere " + row : "p" + row + "-" + run + "@import.example";
                sheet.row(List.of("Person " + row, address, "Org " + row % 50, "Company", "Spain"));
            }
        }
        return out.toByteArray();
    }
}
