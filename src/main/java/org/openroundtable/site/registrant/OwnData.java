package org.openroundtable.site.registrant;

import java.time.Instant;
import java.util.List;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;

/** Everything that is kept about a registrant, for themselves (GDPR art. 15 and 20; Regulation (EU) 2018/1725 art. 17 and 22). */
public record OwnData(
        String event,
        RegistrationState status,
        Instant registeredAt,
        String language,
        String firstName,
        String lastName,
        String email,
        String organisation,
        OrganisationType organisationType,
        boolean smallOrMedium,
        String country,
        String position,
        String accessibilityNeeds,
        String questions,
        boolean showName,
        boolean shareContact,
        boolean laterAnnouncements,
        List<OwnPlace> sessions) {

    public record OwnPlace(String code, String title, Instant start, Instant end, PlaceState status) {}

    static OwnData of(RegistrationView view) {
        var typed = view.registrant();
        return new OwnData(
                view.event(),
                view.state(),
                view.registeredAt(),
                view.language(),
                typed.firstName,
                typed.lastName,
                typed.email,
                typed.organisation,
                typed.organisationType,
                typed.smallOrMedium,
                typed.country,
                typed.position,
                typed.accessibilityNeeds,
                typed.questions,
                typed.showName,
                typed.shareContact,
                typed.laterAnnouncements,
                view.places().stream()
                        .map(place -> new OwnPlace(
                                place.session(), place.title(), place.startsAt(), place.endsAt(), place.state()))
                        .toList());
    }
}
