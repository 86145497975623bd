package org.openroundtable;

import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.openroundtable.language.Language;
import org.openroundtable.testing.page.HtmlChecker;
import org.openroundtable.testing.page.Pages;
import org.openroundtable.testing.staff.OrganiserPages;
import org.openroundtable.testing.staff.RoleTable;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Every page is valid HTML, in both languages, says the Nu HTML checker. */
@QuarkusTest
class PagesHtmlTest {

    @Inject
    Pages pages;

    @Inject
    OrganiserPages organisers;

    @Test
    void everyPageIsValidHtml() throws Exception {
        var all = new SoftAssertions();
        var checker = new HtmlChecker();
        for (var language : Language.tags()) {
            for (var path : pages.paths()) {
                var page = given().cookie("language", language).get(path);
                if (!path.equals(Pages.FAULT)) {
                    all.assertThat(page.statusCode()).as(path).isLessThan(500);
                }
                all.assertThat(checker.complaints(page.asByteArray()))
                        .as("%s in %s", path, language)
                        .isEmpty();
            }
            for (var path : organisers.paths()) {
                var page = given().cookie("language", language)
                        .cookie("staff", organisers.cookie())
                        .redirects()
                        .follow(false)
                        .get(path);
                all.assertThat(page.statusCode()).as(path).isEqualTo(200);
                all.assertThat(checker.complaints(page.asByteArray()))
                        .as("%s in %s", path, language)
                        .isEmpty();
            }
            var answers = new TreeMap<>(pages.answers(language));
            answers.putAll(organisers.answers(language));
            for (var answer : answers.entrySet()) {
                all.assertThat(checker.complaints(answer.getValue().asByteArray()))
                        .as("%s in %s", answer.getKey(), language)
                        .isEmpty();
            }
        }
        all.assertAll();
    }

    /** What the table of roles lists, {@link OrganiserPages} has, but for what is no page or is there once. */
    @Test
    void noPageOfTheOrganisersIsLeftOut() {
        var looked = Stream.concat(pages.paths().stream(), organisers.paths().stream())
                .map(path -> path.replaceFirst("\\?.*", ""))
                .toList();
        assertThat(RoleTable.pages())
                .filteredOn(page -> {
                    var form = page.replaceAll(":\\w+", "[^/]+");
                    return looked.stream().noneMatch(path -> path.matches(form));
                })
                .isEmpty();
    }
}
