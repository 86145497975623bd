package org.openroundtable.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.AnsweredByMail;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.registrant.Registrant;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** People at the desk, for tests of use cases; those of pages and of the API fill in forms and send JSON. */
@Singleton
public class People {

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationLookup lookup;

    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Inject
    AccessTokens tokens;

    /** Registers somebody of this name, and expects that they are. */
    public Registered register(String event, String person, String... sessions) {
        return registered(event, address(person), come(event, person, sessions));
    }

    public Registered register(String event, Registrant registrant, String language, String... sessions) {
        return registered(event, registrant.email(), come(event, registrant, language, sessions));
    }

    /** Registers somebody who comes from this organisation and writes from a free provider, which says nothing of it. */
    public Registered registerFrom(String organisation, String country, String event, String person) {
        var registrant = new Registrant(
                "Test", person, person + "@gmail.com", organisation, OrganisationType.COMPANY, country, Answers.NONE);
        return register(event, registrant, "en");
    }

    /** The link that answers had in former versions, also before the address was confirmed. */
    public AccessToken formerLink(Registered registered) {
        return QuarkusTransaction.requiringNew()
                .call(() -> tokens.issueForAnswer(
                        registrations.findById(registered.registration().id())));
    }

    /** Where the answer comes by mail, with a link as mails bring it. */
    private Registered registered(String slug, String email, RegistrationOutcome outcome) {
        if (!(outcome instanceof AnsweredByMail)) {
            return (Registered) outcome;
        }
        var token = AccessToken.random();
        QuarkusTransaction.requiringNew().run(() -> {
            var event = events.withSlug(slug).orElseThrow();
            var registration = registrations.active(event.id(), new EmailAddress(email));
            tokens.keepForMail(token, registration.orElseThrow(), null);
        });
        return new Registered(lookup.behind(token).orElseThrow().registration(), token);
    }

    /** Lets somebody of this name try to register. */
    public RegistrationOutcome come(String event, String person, String... sessions) {
        var organisation = "Industry " + person.charAt(person.length() - 1);
        return come(event, somebody("Test", person, address(person), organisation), "en", sessions);
    }

    public RegistrationOutcome come(String event, Registrant registrant, String language, String... sessions) {
        return desk.register(new RegistrationRequest(event, registrant, Set.of(sessions), language));
    }

    /** How their registration is now. */
    public RegistrationView view(Registered registered) {
        return lookup.behind(registered.token()).orElseThrow().registration();
    }

    /** The states of their places, by the codes of the sessions. */
    public Map<String, PlaceState> places(Registered registered) {
        return places(view(registered));
    }

    public static Map<String, PlaceState> places(RegistrationView view) {
        return view.places().stream()
                .collect(Collectors.toMap(RegistrationView.PlaceView::session, RegistrationView.PlaceView::state));
    }

    private static String address(String person) {
        return person + "@industry.example";
    }

    public static Registrant somebody(String firstName, String lastName, String email) {
        return somebody(firstName, lastName, email, "Captura Biométrica, S.L.");
    }

    private static Registrant somebody(String firstName, String lastName, String email, String organisation) {
        return new Registrant(firstName, lastName, email, organisation, OrganisationType.COMPANY, "ES", Answers.NONE);
    }
}
