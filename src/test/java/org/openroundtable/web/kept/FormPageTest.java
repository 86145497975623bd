package org.openroundtable.web.kept;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FormPageTest {

    private static final Pattern NAME = Pattern.compile("name=\"submission\" value=\"([^\"]*)\"");

    @Inject
    Given given;

    @Test
    void theFormIsDrawnOnceForEverybodyAndNamedForEach() {
        var path = "/events/" + given.anEvent().withSession("p1", 5).openNow() + "/register";
        var first = given().get(path);
        var second = given().get(path);

        assertThat(name(first)).isNotEqualTo(name(second));
        assertThat(UUID.fromString(name(first))).isNotEqualTo(UUID.fromString(name(second)));
        assertThat(first.asString().replace(name(first), ""))
                .isEqualTo(second.asString().replace(name(second), ""));
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }

    @Test
    void noClientKeepsIt() {
        var path = "/events/" + given.anEvent().openNow() + "/register";
        for (var turn = 0; turn < 2; turn++) {
            var answer = given().get(path);
            assertThat(answer.header("Cache-Control")).contains("no-cache", "private");
            assertThat(answer.header("ETag")).isNull();
        }
    }

    @Test
    void itHoldsTheLettersOfEveryLanguage() {
        var path = "/events/" + given.anEvent().openNow() + "/register";
        for (var turn = 0; turn < 2; turn++) {
            var answer = given().header("Accept-Language", "fr").get(path);
            assertThat(answer.asString()).contains("Prénom", "</html>");
            assertThat(name(answer)).hasSize(36);
        }
    }

    @Test
    void whatSomebodyTypesIsInNobodyElsesForm() {
        var path = "/events/" + given.anEvent().openNow() + "/register";
        HtmlForm.on(path).with("lastName", "Lovelace").send().then().statusCode(422);

        assertThat(given().get(path).asString()).contains("<form").doesNotContain("Lovelace");
    }

    private static String name(Response page) {
        var name = NAME.matcher(page.asString());
        assertThat(name.find()).isTrue();
        return name.group(1);
    }
}
