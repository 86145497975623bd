package org.openroundtable.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.programme.CalendarChange;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationChange;
import org.openroundtable.registration.RegistrationChange.DetailsCorrected;
import org.openroundtable.registration.RegistrationChange.PlaceBecame;
import org.openroundtable.registration.announcement.PlacesReleased;
import org.openroundtable.registration.announcement.RegistrationChanged;
import org.openroundtable.registration.notice.Notice;
import org.openroundtable.time.LocalAndUtc;

/**
 * What has happened, so that a letter shows this first, and what was before.
 *
 * @param takesPlace the event does after all
 * @param event it has moved as a whole; null: it has not
 * @param changes of sessions in the registrant's programme
 * @param gained codes of sessions in which the registrant has something new: a place, an offer, a number in the line
 * @param lost what the registrant had in sessions, and has no more
 * @param corrected null: no details were
 */
public record News(
        boolean takesPlace,
        CalendarChange event,
        List<CalendarChange> changes,
        Set<String> gained,
        List<PlaceBecame> lost,
        DetailsCorrected corrected) {

    public static final News NONE = new News(false, null, List.of(), Set.of(), List.of(), null);

    /** @param sessions codes of those in which the registrant has something new */
    public static News gaining(Set<String> sessions) {
        return new News(false, null, List.of(), sessions, List.of(), null);
    }

    /** @param released null: nothing */
    public static News of(boolean takesPlace, Notice notice, PlacesReleased released) {
        return new News(
                takesPlace,
                notice.ofEvent(),
                notice.ofSessions(),
                released == null ? Set.of() : gained(released),
                List.of(),
                null);
    }

    public static News of(PlacesReleased released) {
        return of(false, Notice.NONE, released);
    }

    public static News of(RegistrationChanged changed) {
        var places = changed.changes().stream().flatMap(News::ofPlace).toList();
        return new News(
                false,
                null,
                List.of(),
                places.stream()
                        .filter(place -> place.after() != PlaceState.CANCELLED)
                        .map(place -> place.session().code())
                        .collect(Collectors.toSet()),
                places.stream()
                        .filter(place -> place.after() == PlaceState.CANCELLED)
                        .toList(),
                changed.changes().stream()
                        .filter(DetailsCorrected.class::isInstance)
                        .map(DetailsCorrected.class::cast)
                        .findFirst()
                        .orElse(null));
    }

    /** When the event was, as was last told; null: it has not moved, or its sessions say it. */
    LocalAndUtc.Span formerly(LocalAndUtc times) {
        return event == null || !takesPlace && !changes.isEmpty()
                ? null
                : times.span(event.before().start(), event.before().end());
    }

    /** The time of at least one session has changed, or that of the event. */
    public boolean isMove() {
        return event != null && (takesPlace || changes.isEmpty())
                || changes.stream()
                        .anyMatch(change -> change.isMoved() && change.after().takesPlace());
    }

    /** Of one session, and it was cancelled. */
    public boolean isOnlyCancelled() {
        return changes.size() == 1 && changes.get(0).after().isCancelled();
    }

    /** Of one session, and its time has changed. */
    public boolean isOnlyMove() {
        return changes.size() == 1
                && changes.get(0).isMoved()
                && changes.get(0).after().takesPlace();
    }

    private static Set<String> gained(PlacesReleased released) {
        return released.places().stream().map(place -> place.session().code()).collect(Collectors.toSet());
    }

    private static Stream<PlaceBecame> ofPlace(RegistrationChange change) {
        return change instanceof PlaceBecame place ? Stream.of(place) : Stream.empty();
    }
}
