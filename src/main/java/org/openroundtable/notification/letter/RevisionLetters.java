package org.openroundtable.notification.letter;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.openroundtable.notification.Letter;
import org.openroundtable.notification.LetterContext;
import org.openroundtable.notification.News;
import org.openroundtable.notification.Notifications;
import org.openroundtable.programme.edition.CalendarEditions;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationViews;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.EventRevised;
import org.openroundtable.registration.announcement.PlacesReleased;
import org.openroundtable.registration.notice.Addressees;
import org.openroundtable.registration.notice.Notice;

/** One letter to each whom something concerns that was changed of an event, however much it was. */
@Singleton
class RevisionLetters {

    private final Addressees addressees;
    private final CalendarEditions editions;
    private final EventSnapshots snapshots;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final Notifications notifications;

    RevisionLetters(
            Addressees addressees,
            CalendarEditions editions,
            EventSnapshots snapshots,
            Registrations registrations,
            RegistrationViews views,
            Notifications notifications) {
        this.addressees = addressees;
        this.editions = editions;
        this.snapshots = snapshots;
        this.registrations = registrations;
        this.views = views;
        this.notifications = notifications;
    }

    void on(@Observes EventRevised happened) {
        var event = happened.event();
        var notices = notices(happened);
        var released = happened.released().stream()
                .collect(Collectors.toMap(PlacesReleased::registration, Function.identity()));
        var concerned = concerned(happened, notices, released.keySet());
        if (concerned.isEmpty()) {
            return;
        }
        // They may be thousands: what is the same for all is read once.
        var copy = snapshots.uncommitted(event);
        registrations.whileNothingChanges(() -> concerned.forEach(registration -> {
            var notice = notices.getOrDefault(registration, Notice.NONE);
            var news = News.of(happened.ofStatus() && event.isScheduled(), notice, released.get(registration));
            views.read(registration, copy);
            notifications.write(registration, news, letter(happened, released.get(registration)));
        }));
    }

    private Map<Registration, Notice> notices(EventRevised happened) {
        var event = happened.event();
        return happened.ofStatus() || happened.inCalendars()
                ? addressees.of(event, revision -> editions.since(event, revision), happened.at())
                : Map.of();
    }

    private Set<Registration> concerned(
            EventRevised happened, Map<Registration, Notice> notices, Set<Registration> released) {
        var concerned = new LinkedHashSet<Registration>();
        if (happened.tellsStatus()) {
            concerned.addAll(addressees.of(happened.event()));
        }
        notices.forEach((registration, notice) -> {
            if (happened.tellsProgramme() && notice.worthALetter()) {
                concerned.add(registration);
            }
        });
        concerned.addAll(released);
        return concerned;
    }

    /** That of what matters most; the others are told in it. */
    private static Function<LetterContext, Letter> letter(EventRevised happened, PlacesReleased released) {
        if (released != null) {
            return released.isOffer() ? OfferLetter::of : PromotionLetter::of;
        }
        if (!happened.tellsStatus()) {
            return SessionChangesLetter::of;
        }
        return switch (happened.event().status()) {
            case CANCELLED -> about -> EventCancelledLetter.of(about, happened.note());
            case POSTPONED -> about -> EventPostponedLetter.of(about, happened.note());
            case SCHEDULED -> EventScheduledLetter::of;
        };
    }
}
