package org.openroundtable.testing.staff;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.restassured.response.Response;

/** Pages of an event whose draft has moved on since it was published, and of one that was never published. */
@Singleton
class DraftPages {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Editing editing;

    @Inject
    BulkForm bulk;

    @Inject
    Organisers organisers;

    private String slug;
    private String begun;
    private String progress;
    private Long registration;

    synchronized List<String> paths() {
        make();
        var event = "/organiser/events/" + slug;
        var ofTheEvent = Stream.of(
                "",
                "/publication",
                "/releases/2?with=1",
                "/history",
                "/sessions/one",
                "/speakers/ada-example/merger?with=ada-exempel",
                "/preview/programme",
                "/preview/sessions/one",
                "/preview/speakers",
                "/preview/speakers/ada-example",
                "/preview/organisations",
                "/preview/privacy",
                "/actions");
        return Stream.concat(
                        ofTheEvent.map(page -> event + page),
                        Stream.of(
                                event + "/registrations/" + registration + "/rejection",
                                begun,
                                begun + "/publication",
                                begun + "/registration",
                                progress))
                .toList();
    }

    synchronized Map<String, Response> answers(String language) {
        make();
        return Map.of(
                "publication-incomplete",
                organisers
                        .asAdministrator()
                        .cookie("language", language)
                        .formParam("version", 1)
                        .formParam("release", 0)
                        .post(begun + "/publication"),
                "action-to-be-confirmed",
                organisers
                        .asAdministrator()
                        .cookie("language", language)
                        .formParam("action", "cancel")
                        .formParam("reason", "A strike at the airport and on the railways")
                        .post("/organiser/events/" + slug + "/actions"));
    }

    private void make() {
        if (slug == null) {
            var event = given.anEvent()
                    .titled("Interoperability in practice: what works at the border")
                    .withSession("one", 3)
                    .withParallelSession("other", 3);
            slug = event.openNow();
            registration = people.register(slug, "anna", "one").registration().id();
            event.titled("Interoperability in practice, and what does not work yet")
                    .asItIs();
            editing.send(slug, "speakers/_new", Map.of("name", "Ada Exempel"));
            editing.send(slug, "sessions/one/slot", Map.of("by", "60"));
            editing.send(slug, "privacy", Map.of("privacy-controller-en", "The Agency of the example"));
            editing.send(slug, "basics", Map.of("summary-en", "What changes for the agencies at the border"));
            progress = bulk.begin(slug, "", BulkVerb.TAG, "press", 1);
            begun = path(organisers
                    .asAdministrator()
                    .formParam("name", "Interoperability of registers: the next edition")
                    .formParam("firstDay", "2031-05-06")
                    .formParam("zone", "Europe/Brussels")
                    .post("/organiser/events/new"));
        }
    }

    /** That an answer leads to. */
    private static String path(Response answer) {
        return URI.create(answer.header("Location")).getPath();
    }
}
