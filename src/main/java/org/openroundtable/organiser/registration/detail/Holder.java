package org.openroundtable.organiser.registration.detail;

import java.util.List;
import java.util.Set;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.registration.access.AccessTokens.Ids;

/** A registration of an event, and where its pages are. */
public record Holder(EventSnapshot event, RegistrationView registration) {

    public String path() {
        return Paths.organiserRegistrations(event.slug()) + "/" + registration.id();
    }

    public String slug() {
        return event.slug();
    }

    public Text title() {
        return event.title();
    }

    public String name() {
        return registration.registrant().fullName();
    }

    /** An organiser has to decide on it, once the event has a time. */
    public boolean isToBeApproved() {
        return registration.state() == RegistrationState.PENDING_APPROVAL && event.isScheduled();
    }

    /** It waits for the event, and an organiser could let it in. */
    public boolean isConfirmable() {
        return registration.state() == RegistrationState.WAITING && event.isScheduled();
    }

    /** Who is confirmed can be cancelled only. */
    public boolean isRejectable() {
        return registration.isActive() && !registration.isConfirmed();
    }

    /** What it would lose if it had only these sessions; of one that is cancelled there is nothing to lose. */
    public List<PlaceView> without(Set<String> codes) {
        return registration.places().stream()
                .filter(place -> !place.cancelled() && !codes.contains(place.session()))
                .toList();
    }

    /** What would be lost, as forms say it: a place that was a number in the line when it was agreed to is asked again. */
    public String stake(PlaceView place) {
        return place.session() + '/' + place.state().code();
    }

    public Ids ids() {
        return new Ids(event.id(), registration.id());
    }

    /** Title of a session, by its code. */
    Text session(String code) {
        return event.session(code).orElseThrow().title();
    }
}
