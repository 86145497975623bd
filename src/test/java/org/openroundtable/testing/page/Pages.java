package org.openroundtable.testing.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Questionnaire;
import org.openroundtable.testing.conference.Conference;

import io.restassured.response.Response;

/** Every page that anyone can open, in each of its states. Accessibility and HTML are checked on all of them: add yours. */
@Singleton
public class Pages {

    /** The one page whose request fails. */
    public static final String FAULT = "/sample/fault";

    @Inject
    Given given;

    @Inject
    RegistrantPages registrants;

    @Inject
    LegalTexts legal;

    @Inject
    PressStatements statements;

    private List<String> paths;

    /** Paths on this site; the events they show are made on the first call. */
    public synchronized List<String> paths() {
        if (paths == null) {
            paths = make();
        }
        return paths;
    }

    /** Answers that have no address of their own, or not for long, in a language; a name for each. */
    public Map<String, Response> answers(String language) {
        var answers = new HashMap<>(registrants.answers(language));
        answers.putAll(legal.answers(language));
        return answers;
    }

    private List<String> make() {
        var past = "/events/" + given.theEditionOf2020().asItIs();
        var open = "/events/" + openEvent();
        var large = "/events/" + conference();
        var made = new ArrayList<String>(List.of(
                "/",
                "/events",
                past,
                past + "/programme",
                past + "/sessions/p1",
                past + "/speakers",
                past + "/speakers/krum-garkov",
                past + "/organisations",
                past + "/figures",
                open,
                open + "/programme",
                open + "/programme?zone=America/New_York",
                open + "/register",
                open + "/figures",
                "/events/" + statements.slug() + "/figures",
                "/events/" + statements.slug() + "/figures/1",
                "/registrations/find",
                open + "/sessions/full",
                open + "/sessions/night",
                open + "/sessions/off",
                "/events/" + given.anEvent().openingIn(Duration.ofDays(3)),
                "/events/" + given.anEvent().withCapacity(0).openNow(),
                "/events/" + given.anEvent().being(EventStatus.CANCELLED).openNow(),
                "/events/" + given.anEvent().being(EventStatus.POSTPONED).openNow(),
                "/events/" + given.anEvent().withoutRegistration() + "/register",
                large,
                large + "/programme",
                large + "/programme?track=Security&q=practice",
                large + "/sessions/OSD_0001",
                "/nowhere",
                "/sample/busy",
                "/organiser/sign-in",
                "/organiser/sign-in/forgotten",
                FAULT));
        made.addAll(registrants.paths());
        return made;
    }

    /** More than fits on one page. */
    private String conference() {
        var start = Instant.now()
                .atZone(ZoneId.of("Europe/Brussels"))
                .plusDays(40)
                .withHour(9)
                .truncatedTo(ChronoUnit.HOURS);
        var document = Conference.document(given.uniqueSlug(), 80, 60, start.toOffsetDateTime());
        return given.theDocument(document).asItIs();
    }

    /** Free, filling and full sessions, two at a time, one that is cancelled, and one that ends after midnight. */
    private String openEvent() {
        var night = Instant.now()
                .atZone(ZoneId.of("Europe/Brussels"))
                .plusDays(32)
                .withHour(23)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        return given.anEvent()
                .titled("Interoperability in practice: what works at the border, and what does not yet")
                .withCapacity(120)
                .asking(Questionnaire.ofEveryKind())
                .withSession("free", 40)
                .withParallelSession("full", 0)
                .withSession("off", 5)
                .cancelling("off")
                .withSession("night", 25, night.toOffsetDateTime(), Duration.ofHours(2))
                .openNow();
    }
}
