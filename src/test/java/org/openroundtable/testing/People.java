package org.openroundtable.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.registrant.Registrant;

/** People at the desk, for tests of use cases; those of pages and of the API fill in forms and send JSON. */
@Singleton
public class People {

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationLookup lookup;

    /** Registers somebody of this name, and expects that they are. */
    public Registered register(String event, String person, String... sessions) {
        return (Registered) come(event, person, sessions);
    }

    /** Lets somebody of this name try to register. */
    public RegistrationOutcome come(String event, String person, String... sessions) {
        var organisation = "Industry " + person.charAt(person.length() - 1);
        return come(event, somebody("Test", person, person + "@industry.example", organisation), "en", sessions);
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

    public static Registrant somebody(String firstName, String lastName, String email) {
        return somebody(firstName, lastName, email, "Captura Biométrica, S.L.");
    }

    private static Registrant somebody(String firstName, String lastName, String email, String organisation) {
        return new Registrant(firstName, lastName, email, organisation, OrganisationType.COMPANY, "ES", Answers.NONE);
    }
}
