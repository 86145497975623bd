package org.openroundtable.testing.page;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.installation.Installation;
import org.openroundtable.installation.LegalPage;

import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.restassured.RestAssured.given;

/** Imprint, privacy and accessibility. They are written for a moment only, since every page and mail names them then. */
@Singleton
class LegalTexts {

    private static final String TEXT = """
            ## Who answers for this site

            The *Agency for Borders*, <https://agency.example>, in three parts:

            1. the office
            2. the desk

            | What | Where |
            |---|---|
            | Post | Rue de la Loi 1, Brussels |
            | Telephone | +32 2 000 00 00 |
            """;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** Of each, by its path, in a language. */
    Map<String, Response> answers(String language) {
        var before = installation.stored().document();
        change(document -> {
            for (var page : LegalPage.values()) {
                document.withObject("/pages/" + page.code()).put("en", TEXT);
            }
        });
        var answers = new HashMap<String, Response>();
        for (var page : LegalPage.values()) {
            answers.put(
                    page.code(),
                    given().cookie("language", language)
                            .queryParam("fresh", UUID.randomUUID().toString())
                            .get(page.path()));
        }
        change(document -> document.removeAll().setAll(before));
        return answers;
    }

    private void change(Consumer<ObjectNode> change) {
        installation.change(installation.stored().version(), change, Actor.SYSTEM, clock.instant());
    }
}
