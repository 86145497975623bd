package org.openroundtable.testing.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.guest.Guests;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;

import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** The pages that registrants see, with a registration in each of its states. */
@Singleton
class RegistrantPages {

    private static final String BAD_ADDRESS = "no-address@";

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @Inject
    Deadlines deadlines;

    @Inject
    Letterbox letterbox;

    @Inject
    EntityManager database;

    @Inject
    Guests guests;

    List<String> paths() {
        var paths = new ArrayList<String>(formless());
        paths.addAll(guests.paths(anEvent().openNow(), person() + "@guest.example", person() + "@guest.example"));
        var event = anEvent().withCapacity(90).openNow();
        paths.add(guests.lookAfter(event, "Industry AG", person() + "@guest.example"));
        var mine = form(event)
                .with("sessions", "free")
                .with("sessions", "full")
                .with("position", "Chief of Interoperability")
                .with("questions", "Who measures?\nAnd how often?")
                .sendAndFollow();
        paths.add(mine);
        paths.add(mine + "?done=saved");
        paths.add(mine + "/sessions");
        paths.add(mine + "/sessions/loss");
        paths.add(mine + "/sessions/loss?sessions=full");
        paths.add(mine + "/details");
        paths.add(mine + "/cancellation");
        paths.add(mine + "/cancellation?session=free");
        paths.add(mine + "/cancellation?session=full");
        paths.addAll(pending());
        var waiting = form(anEvent().withCapacity(0).openNow()).sendAndFollow();
        paths.add(waiting);
        paths.add(waiting + "/cancellation");
        paths.addAll(offered());
        paths.add(expired());
        paths.addAll(changedByTheOrganiser());
        return paths;
    }

    /** What is answered to forms that cannot be taken: pages that no address leads back to. */
    Map<String, Response> answers(String language) {
        var event = anEvent().openNow();
        var person = person();
        var mine = filledIn(event, person).with("sessions", "free").sendAndFollow();
        var cancellation = HtmlForm.on(mine + "/cancellation").in(language);
        var answers = new LinkedHashMap<String, Response>();
        answers.put("faulty-form", faulty(event).in(language).send());
        answers.put(
                "clash",
                form(event)
                        .with("sessions", "free")
                        .with("sessions", "clash")
                        .in(language)
                        .send());
        answers.put("event-full", fullMeanwhile(language));
        answers.put("event-cancelled", cancelledMeanwhile(language));
        answers.put("too-early", tooEarly(language));
        answers.put("registered-already", filledIn(event, person).in(language).send());
        answers.put(
                "faulty-details",
                HtmlForm.on(mine + "/details").in(language).with("lastName", "").send());
        var find = HtmlForm.on("/registrations/find").in(language);
        answers.put("find-faulty", find.again().with("email", BAD_ADDRESS).send());
        answers.put(
                "find-sent", find.with("email", person() + "@industry.example").send());
        cancellation.sendAndFollow();
        answers.put("cancelled-twice", cancellation.send());
        return answers;
    }

    /** The place of the form while nobody can register. */
    private List<String> formless() {
        return Stream.of(
                        anEvent().openingIn(Duration.ofDays(3)),
                        anEvent().closed(),
                        anEvent().withCapacity(0).withoutWaitlist().openNow(),
                        anEvent().being(EventStatus.CANCELLED).openNow(),
                        anEvent().being(EventStatus.POSTPONED).openNow())
                .map(slug -> "/events/" + slug + "/register")
                .toList();
    }

    /** Two sessions moved to the same time, two cancelled, and an event that will not take place. */
    private List<String> changedByTheOrganiser() {
        var moved = given.anEvent().withSession("p1", 5).withSession("p2", 5).withSession("p3", 5);
        var clashing = form(moved.openNow())
                .with("sessions", "p1")
                .with("sessions", "p2")
                .with("sessions", "p3")
                .sendAndFollow();
        given.theEvent(moved.document().get("slug").textValue())
                .withSession("p1", 5)
                .withParallelSession("p2", 5)
                .withSession("p3", 5)
                .cancelling("p3")
                .cancelling("opening")
                .openNow();
        var cancelled = anEvent().openNow();
        var mine = form(cancelled).with("sessions", "free").sendAndFollow();
        furnished(given.theEvent(cancelled)).being(EventStatus.CANCELLED).openNow();
        var postponed = anEvent().openNow();
        var later = form(postponed).with("sessions", "free").sendAndFollow();
        furnished(given.theEvent(postponed)).being(EventStatus.POSTPONED).openNow();
        return List.of(clashing, mine, mine + "/cancellation", later);
    }

    private Response fullMeanwhile(String language) {
        var event = anEvent().withCapacity(1).withoutWaitlist().openNow();
        var form = form(event).in(language);
        form(event).sendAndFollow();
        return form.send();
    }

    private Response cancelledMeanwhile(String language) {
        var event = anEvent().openNow();
        var form = form(event).with("sessions", "free").in(language);
        furnished(given.theEvent(event)).being(EventStatus.CANCELLED).openNow();
        return form.send();
    }

    private Response tooEarly(String language) {
        var form = form(anEvent().openNow()).with("sessions", "free").in(language);
        try {
            clock.advance(Duration.ofDays(-2));
            return form.send();
        } finally {
            clock.reset();
        }
    }

    /** What the form leads to, what the link in the mail does, and the mail itself. */
    private List<String> pending() {
        var person = person();
        var event = anEvent().confirmingAddresses(Duration.ofHours(24)).openNow();
        var mailbox = filledIn(event, person).with("sessions", "free").sendAndFollow();
        var address = person + "@industry.example";
        var mailed = letterbox.linkIn("address", address);
        return List.of(mailbox, mailed, "/dev/mail", "/dev/mail/" + kept(address));
    }

    /** A place, the event as a whole, and the registration that made room. */
    private List<String> offered() {
        var inSession =
                anEvent().offeringFor(Duration.ofHours(2)).withSession("one", 1).openNow();
        var first = form(inSession).with("sessions", "one").sendAndFollow();
        var place = form(inSession).with("sessions", "one").sendAndFollow();
        var inEvent = anEvent().offeringFor(Duration.ofHours(2)).withCapacity(1).openNow();
        var early = form(inEvent).sendAndFollow();
        var late = form(inEvent).with("sessions", "free").sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        HtmlForm.on(early + "/cancellation").sendAndFollow();
        return List.of(place, late, first, first + "/sessions");
    }

    private String expired() {
        try {
            clock.advance(Duration.ofHours(-3));
            var event = anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
            var person = person();
            filledIn(event, person).sendAndFollow();
            clock.advance(Duration.ofHours(2));
            deadlines.enforce();
            return letterbox.linkIn("address", person + "@industry.example");
        } finally {
            clock.reset();
        }
    }

    private EventBuilder anEvent() {
        return furnished(given.anEvent());
    }

    private static EventBuilder furnished(EventBuilder event) {
        return event.titled("Interoperability in practice: what works at the border, and what does not yet")
                .withSession("free", 40)
                .withParallelSession("clash", 40)
                .withSession("full", 0)
                .withSessionWithoutWaitlist("over", 0);
    }

    private static HtmlForm faulty(String event) {
        return HtmlForm.on("/events/" + event + "/register")
                .with("email", BAD_ADDRESS)
                .with("sessions", "free");
    }

    private static HtmlForm form(String event) {
        return filledIn(event, person());
    }

    private static String person() {
        // Nothing in it to break a line at, as in many real addresses.
        return "p" + UUID.randomUUID().toString().replace("-", "");
    }

    /** As if there were no mail server; the tests have one. */
    private UUID kept(String address) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) database.createNativeQuery(
                        "update outbox_mail set state = 'KEPT' where recipient = :address returning id", UUID.class)
                .setParameter("address", address)
                .getSingleResult());
    }
}
