package org.openroundtable.testing.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.organisation.pair.PairSearch;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Pages about records of organisations, of which two are alike. */
@Singleton
class RecordPages {

    private final String word = UUID.randomUUID().toString().replaceAll("[-0-9]", "") + "wick";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    PairSearch search;

    @Inject
    Clock clock;

    List<String> paths() {
        var event = given.anEvent().openNow();
        var first = come(event, "ada", "Norr" + word + " Identität AB");
        come(event, "ben", "NORR" + word + " IDENTITÄT AB");
        var second = come(event, "cat", "Norr" + word + " Identität AS");
        search.compareAll(clock.instant());
        var key = URLEncoder.encode(Spelling.of("Norr" + word + " Identität AB").key(), StandardCharsets.UTF_8);
        return List.of(
                "/organiser/organisations?q=" + word,
                "/organiser/organisations?q=xyzzy&country=LI",
                first,
                second + "/merger?q=" + word,
                second + "/merger?into=" + first.replaceFirst(".*/", ""),
                first + "/split?q=" + word + "&spelling=" + key,
                first + "/split",
                "/organiser/pairs",
                "/organiser/pairs?show=decided");
    }

    /** The page of the record. */
    private String come(String event, String person, String organisation) {
        people.registerFrom(organisation, "SE", event, person);
        return "/organiser/organisations/"
                + QuarkusTransaction.requiringNew()
                        .call(() -> organisations.known(organisation).orElseThrow().id);
    }
}
