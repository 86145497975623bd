package org.openroundtable.organiser.figure;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.EventFacts;
import org.openroundtable.link.Paths;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.report.figure.Breakdown;
import org.openroundtable.report.figure.DayCount;
import org.openroundtable.report.figure.Figure;
import org.openroundtable.report.figure.Share;

/** From a figure to the list of those whom it counts, for whoever may see them. A list is one of now. */
@ApplicationScoped
class FigureLists {

    private final SignedIn signedIn;

    FigureLists(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    Links of(EventFacts event, MomentView moment) {
        return new Links(
                Paths.organiserRegistrations(event.slug()),
                moment.isNow() && signedIn.maySeeRegistrations(event.slug()));
    }

    /** Null, each of them: nobody here may see the list. What is no number of people leads to where these are told apart. */
    record Links(String path, boolean isOpen) {

        String of(Figure figure, Long number) {
            return number == null ? null : number == 0 && !isOfPeople(figure) ? null : of(figure);
        }

        private static boolean isOfPeople(Figure figure) {
            return switch (figure) {
                case COUNTRIES, ORGANISATIONS, PLACES -> false;
                default -> true;
            };
        }

        private String of(Figure figure) {
            return switch (figure) {
                case SUBMISSIONS -> list(Map.of());
                case PERSONS -> list(Map.of("status", confirmed()));
                case COUNTRIES -> "#" + Breakdown.COUNTRY.code();
                case ORGANISATIONS -> "#" + Breakdown.ORGANISATION.code();
                case PLACES -> "#sessions";
                case SMALL_OR_MEDIUM ->
                    list(Map.of(
                            "status", confirmed(),
                            "organisationType", List.of(OrganisationType.COMPANY.code()),
                            "answered", List.of(figure.code())));
                case NEW_ORGANISATIONS, WAITING, RELEASED, ATTENDED, NO_SHOWS ->
                    list(Map.of("counted", List.of(figure.code())));
            };
        }

        /** Whoever registered on it, whatever has become of them. */
        String of(DayCount day) {
            var only = List.of(day.day().toString());
            return list(Map.of("from", only, "until", only));
        }

        String of(Breakdown breakdown, Share share) {
            return switch (breakdown) {
                case STATE ->
                    list(Map.of(
                            "status",
                            List.of(RegistrationState.valueOf(share.key()).code())));
                case COUNTRY -> confirmedWith("country", share.key());
                case TYPE ->
                    confirmedWith(
                            "organisationType",
                            OrganisationType.valueOf(share.key()).code());
                case ORGANISATION -> confirmedWith("organisation", share.name());
            };
        }

        String confirmedIn(String session) {
            return list(Map.of("status", confirmed(), "session", List.of(session), "place", confirmed()));
        }

        String waitingIn(String session) {
            return list(Map.of("session", List.of(session), "place", List.of("waiting")));
        }

        /** Of those who have a place in the event. */
        String inLineFor(String session) {
            return list(Map.of("status", confirmed(), "session", List.of(session), "place", List.of("waiting")));
        }

        String waitingForEvent() {
            return list(Map.of("status", List.of(RegistrationState.WAITING.code())));
        }

        String confirmedIn(String session, String other) {
            return list(Map.of("status", confirmed(), "confirmedIn", List.of(session, other)));
        }

        private String confirmedWith(String name, String value) {
            return list(Map.of("status", confirmed(), name, List.of(value)));
        }

        private static List<String> confirmed() {
            return List.of(RegistrationState.CONFIRMED.code());
        }

        private String list(Map<String, List<String>> filter) {
            var query = Listing.of(filter).query();
            return isOpen ? path + (query.isEmpty() ? "" : "?" + query) : null;
        }
    }
}
