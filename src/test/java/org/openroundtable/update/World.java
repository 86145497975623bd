package org.openroundtable.update;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.HtmlForm;

import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** Events and registrations in every state they can be in, made through the doors that everybody uses. */
final class World {

    /** What the mails to an address say: the path of the registrant's page. */
    interface Mails {

        String linkTo(String address) throws Exception;
    }

    private final URI application;
    private final Mails mails;
    private final Instant now = Instant.now();
    private final List<String> registrants = new ArrayList<>();

    World(URI application, Mails mails) {
        this.application = application;
        this.mails = mails;
    }

    /** Gives the links of the answers, which are others than those of the mails. */
    List<String> make() throws Exception {
        pending();
        everything();
        line();
        promotion();
        changed();
        clashing();
        statuses();
        withoutForm();
        return registrants;
    }

    private void pending() throws Exception {
        var confirming = event("addresses")
                .confirmingAddresses(Duration.ofHours(24))
                .limitedTo(2, 1, 5)
                .openNow();
        var confirmed = registerByMail(confirming, "confirmed", "s1");
        registerByMail(confirming, "unconfirmed", "s1", "s2");
        registerByMail(confirming, "unconfirmed-waiting", "s1");
        HtmlForm.on(confirmed).sendAndFollow();
        registerByMail(
                event("expired").confirmingAddresses(Duration.ofMinutes(1)).openNow(), "expired");
    }

    /** Whatever a document and a form can hold. */
    private void everything() {
        var slug = event("everything")
                .titled("Everything & <more>: “quoted”, à l'œuvre")
                .where(event -> event.put("series", "Everything")
                        .put("edition", 3)
                        .put(
                                "description",
                                "Some **bold** words.\n\n* One thing\n* Another [thing](https://a.example/?b=1&c=2)")
                        .put("audience", "Everybody who was asked.")
                        .put("mode", "hybrid")
                        .put("venue", "Rue de la Loi 1, Brussels")
                        .put("accentColour", "#7a3b8f")
                        .put("timeZone", "Europe/Tallinn")
                        .withArray("languages")
                        .add("fr"))
                .where(event -> event.withArray("documents")
                        .addObject()
                        .put("title", "A paper")
                        .put("url", "https://organiser.example/paper.pdf")
                        .put("kind", "document"))
                .where(event -> event.withObject("/speakers/0").put("biography", "She *measures*."))
                .withSession("panel", 3)
                .whereSession("panel", panel -> panel.put("description", "What **we** measure.")
                        .put("track", "Measuring")
                        .put("room", "Hall A")
                        .put("joinUrl", "https://join.example/panel?a=1&b=2"))
                .withUnlimitedSession("talk")
                .withSessionWithoutWaitlist("small", 1)
                .withCapacity(40)
                .changeableUntil(now.plus(Duration.ofDays(21)))
                .openNow();
        remember(filledIn(slug, "everything")
                .with("sessions", "panel")
                .with("sessions", "talk")
                .with("sessions", "small")
                .with("position", "Chief of Interoperability")
                .with("smallOrMedium", "true")
                .with("accessibilityNeeds", "A ramp, & a seat near the door")
                .with("questions", "Who measures?\nAnd how often?")
                .with("showName", "true")
                .with("shareContact", "true")
                .with("laterAnnouncements", "true")
                .in("fr")
                .sendAndFollow());
        remember(byApi(slug, "api", Map.of("language", "fr", "position", "Analyst", "questions", "Why?"), "panel"));
        remember(byApi(slug, "mononym", Map.of(), "talk"));
        var changing = register(slug, "changing", "panel");
        HtmlForm.on(changing + "/sessions").with("sessions", "talk").sendAndAgree();
        fillIn(HtmlForm.on(changing + "/details"), "changing")
                .with("position", "Analyst")
                .sendAndFollow();
    }

    /** Offers of a place in a session and in the event, and numbers in both lines. */
    private void line() {
        var slug =
                event("line").offeringFor(Duration.ofDays(1)).limitedTo(3, 1, 5).openNow();
        register(slug, "keeper", "s2");
        var leaver = register(slug, "leaver", "s1", "s2");
        register(slug, "offered-session", "s1", "s2");
        register(slug, "offered-event", "s2");
        register(slug, "waiting-event", "s1", "s2");
        HtmlForm.on(leaver + "/cancellation").sendAndFollow();
    }

    private void promotion() {
        var slug = event("promotion").limitedTo(null, 1).openNow();
        var first = register(slug, "gives-up", "s1");
        register(slug, "promoted", "s1");
        register(slug, "waiting", "s1");
        HtmlForm.on(first + "/cancellation?session=s1").sendAndFollow();
    }

    /** Moved, renamed, and without a session that everybody has left. */
    private void changed() {
        var event = event("changed").limitedTo(9, 5, 5, 5);
        var slug = event.openNow();
        register(slug, "stays", "s1", "s2");
        var left = register(slug, "left", "s3");
        HtmlForm.on(left + "/sessions").with("sessions", "s2").sendAndAgree();
        put(event.titled("Changed, twice")
                .where(document -> document.withArray("sessions").remove(3))
                .whereSession(
                        "s1", panel -> panel.put("title", "Panel 1, moved").put("room", "Room 7"))
                .movedTo(now.plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.HOURS)));
        put(event.where(document -> document.put("venue", "Tallinn")));
    }

    private void clashing() {
        var slug = event("clash").limitedTo(null, 5, 5).openNow();
        register(slug, "clashing", "s1", "s2");
        put(event("clash").withSession("s1", 5).withParallelSession("s2", 5));
    }

    private void statuses() {
        for (var status : EventStatus.values()) {
            var event = event("status-" + status.code()).limitedTo(null, 5, 1);
            var slug = event.openNow();
            register(slug, "has-" + status.code(), "s1", "s2");
            register(slug, "waits-" + status.code(), "s2");
            put(event.being(EventStatus.POSTPONED));
            put(event.being(status));
        }
    }

    private void withoutForm() {
        event("opens-later").openingIn(Duration.ofDays(3).plusHours(6));
        event("closes-soon").closingIn(Duration.ofMinutes(330));
        event("closed").closed();
        event("without-registration").withoutRegistration();
        register(event("full").withCapacity(1).withoutWaitlist().openNow(), "the-only-one");
        event("full-with-line").withCapacity(0).openNow();
    }

    private EventBuilder event(String slug) {
        return Api.anEvent(application, slug);
    }

    private static void put(EventBuilder event) {
        event.openNow();
    }

    private String register(String slug, String person, String... sessions) {
        return remember(send(slug, person, sessions));
    }

    /** For an event that confirms addresses first. */
    private String registerByMail(String slug, String person, String... sessions) throws Exception {
        send(slug, person, sessions);
        return remember(mails.linkTo(person + "@industry.example"));
    }

    private static String send(String slug, String person, String... sessions) {
        var form = filledIn(slug, person);
        List.of(sessions).forEach(session -> form.with("sessions", session));
        return form.sendAndFollow();
    }

    private String remember(String registrant) {
        registrants.add(registrant);
        return registrant;
    }

    /** Gives the path of the page. */
    private static String byApi(String slug, String person, Map<String, Object> more, String... sessions) {
        var body = new HashMap<String, Object>(Map.of(
                "lastName",
                person,
                "email",
                person + "@industry.example",
                "organisation",
                "Industry AG",
                "organisationType",
                "company",
                "country",
                "EL",
                "sessions",
                sessions));
        body.putAll(more);
        String page = Api.anonymous()
                .body(body)
                .post("/api/v1/events/{slug}/registrations", slug)
                .then()
                .statusCode(201)
                .extract()
                .path("manageUrl");
        return URI.create(page).getPath();
    }
}
