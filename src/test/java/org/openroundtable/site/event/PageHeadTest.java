package org.openroundtable.site.event;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.language.Language;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.openroundtable.testing.page.Markup.containsMarkup;

/** What pages tell programs in their heads: where they are in which language, and which calendar belongs to them. */
@QuarkusTest
class PageHeadTest {

    @Inject
    Given given;

    @Inject
    PublicUrl address;

    @Test
    void aPageLeadsToItselfInEachLanguage() {
        var path = "/events/" + given.anEvent().openNow() + "/programme";
        var url = address.of(path);
        for (var language : Language.tags()) {
            given().get(path)
                    .then()
                    .body(containsMarkup("<link rel=\"alternate\" hreflang=\"%s\" href=\"%s?lang=%s\">"
                            .formatted(language, url, language)));
        }
        given().get(path).then().body(containsMarkup("hreflang=\"x-default\" href=\"" + url + "\">"));
        given().cookie("language", "en")
                .get(path + "?lang=fr")
                .then()
                .body("html.@lang", equalTo("fr"))
                .body(containsMarkup("<link rel=\"canonical\" href=\"" + url + "?lang=fr\">"));
    }

    @Test
    void theLanguageJustChosenCountsMoreThanTheOneInTheAddress() {
        given().redirects()
                .follow(false)
                .queryParam("return", "/events?lang=fr")
                .get("/language/de")
                .then()
                .statusCode(303)
                .header("Location", "/events");
    }

    @Test
    void theCalendarOfTheEventIsLinkedByItsName() {
        var event = "/events/" + given.anEvent().titled("Border days").openNow();
        for (var page : new String[] {"", "/programme", "/speakers", "/sessions/opening"}) {
            given().get(event + page)
                    .then()
                    .body(containsMarkup("<link rel=\"alternate\" type=\"text/calendar\" href=\"" + event
                            + "/calendar.ics\" title=\"Calendar: Border days\">"));
        }
        given().get(event + "/calendar.ics").then().body(containsString("NAME:Border days"));
    }
}
