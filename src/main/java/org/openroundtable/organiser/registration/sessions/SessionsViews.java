package org.openroundtable.organiser.registration.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.form.SessionCard;
import org.openroundtable.form.SessionCards;
import org.openroundtable.organiser.registration.detail.Holder;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.web.form.FormErrors;

/** Draws the choice of sessions, and what a choice would take away. */
@ApplicationScoped
class SessionsViews {

    private final Clock clock;
    private final Occupancies occupancies;

    SessionsViews(Clock clock, Occupancies occupancies) {
        this.clock = clock;
        this.occupancies = occupancies;
    }

    /** @param chosen codes */
    SessionsPage page(Holder holder, Set<String> chosen, FormErrors errors) {
        return new SessionsPage(holder, cards(holder, chosen), errors);
    }

    /** What they have beside these sessions. */
    List<Loss> lost(Holder holder, Set<String> wanted) {
        var occupancy = occupancies.of(holder.event());
        var serving = holder.event().phaseAt(clock.instant()).isAhead();
        return holder.without(wanted).stream()
                .map(place -> new Loss(
                        place,
                        serving
                                && occupancy
                                        .session(place.session())
                                        .filter(session -> session.waiting() > 0)
                                        .isPresent()))
                .toList();
    }

    private List<SessionCard> cards(Holder holder, Set<String> chosen) {
        var occupancy = occupancies.of(holder.event());
        var waitsForEvent = holder.registration().waitingPosition() != null;
        var own =
                holder.registration().places().stream().map(PlaceView::session).collect(Collectors.toSet());
        return SessionCards.of(
                holder.event(), waitsForEvent ? occupancy.forNewcomers() : occupancy, chosen, own, clock.instant());
    }
}
