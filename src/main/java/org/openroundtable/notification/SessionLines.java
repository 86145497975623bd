package org.openroundtable.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openroundtable.programme.CalendarChange;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.time.LocalAndUtc;

/** Writes the lines on the sessions of one registration. */
final class SessionLines {

    private final RegistrationView registration;
    private final MailMessages say;
    private final LocalAndUtc times;
    private final Locale reader;

    SessionLines(RegistrationView registration, MailMessages say, LocalAndUtc times, Locale reader) {
        this.registration = registration;
        this.say = say;
        this.times = times;
        this.reader = reader;
    }

    /** As they stand. */
    List<SessionLine> all() {
        return registration.programme().stream()
                .map(place -> line(place, null, List.of()))
                .toList();
    }

    /** One that the registrant has, before and after. */
    SessionLine of(CalendarChange change) {
        var place = registration.programme().stream()
                .filter(one -> one.session().equals(change.session().code()))
                .findFirst()
                .orElseThrow();
        var formerTime = change.isMoved()
                ? times.span(change.before().start(), change.before().end())
                : null;
        return line(place, formerTime, changes(change, place));
    }

    /** In sentences; without that of the time, which is shown before and after, and of a link that the reader can't see. */
    private List<String> changes(CalendarChange change, PlaceView place) {
        var changes = new ArrayList<String>();
        if (change.isRetitled(reader)) {
            changes.add(say.formerTitle(OrganiserText.in(reader, change.before().title())));
        }
        if (change.isElsewhere(reader)) {
            changes.add(say.placeChanged());
        }
        if (change.isJoinedElsewhere() && isAttended(place)) {
            changes.add(place.joinUrl() == null ? say.linkWithdrawn() : say.linkChanged());
        }
        place.clashes().forEach(other -> changes.add(say.clash(OrganiserText.in(reader, other))));
        if (place.inTheWay() != null) {
            changes.add(say.inTheWay(OrganiserText.in(reader, place.inTheWay())));
        }
        return changes;
    }

    private boolean isAttended(PlaceView place) {
        return registration.isConfirmed() && (place.isOpen() || place.state() == PlaceState.CONFIRMED);
    }

    private SessionLine line(PlaceView place, LocalAndUtc.Span formerTime, List<String> changes) {
        return new SessionLine(
                OrganiserText.in(reader, place.title()),
                times.span(place.startsAt(), place.endsAt()),
                formerTime,
                changes,
                OrganiserText.in(reader, place.room()),
                state(place),
                place.joinUrl() == null ? null : URI.create(place.joinUrl()));
    }

    private String state(PlaceView place) {
        if (place.isOpen()) {
            return say.placeOpen();
        }
        return switch (place.state()) {
            case CONFIRMED ->
                registration.state() == RegistrationState.PENDING_EMAIL ? say.placeHeld() : say.placeConfirmed();
            case WAITING -> say.placeWaiting(place.waitingPosition());
            case OFFERED -> say.placeOffered(times.moment(place.offeredUntil()));
            case CANCELLED -> throw new IllegalArgumentException("Not wanted any more: " + place.session());
        };
    }
}
