package org.openroundtable.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.openroundtable.programme.CalendarChange;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationChange.PlaceBecame;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.time.LocalAndUtc;

/** Writes the lines on the sessions of one registration: what is new of them first. */
final class SessionLines {

    /** So many open sessions a letter lists. */
    private static final int MOST_OPEN = 30;

    private final RegistrationView registration;
    private final News news;
    private final boolean scheduled;
    private final MailMessages say;
    private final LocalAndUtc times;
    private final Locale reader;

    /** @param scheduled false: sessions do not take place at the times that were announced */
    SessionLines(
            RegistrationView registration,
            News news,
            boolean scheduled,
            MailMessages say,
            LocalAndUtc times,
            Locale reader) {
        this.registration = registration;
        this.news = news;
        this.scheduled = scheduled;
        this.say = say;
        this.times = times;
        this.reader = reader;
    }

    /** Those that the letter is about: gained, then changed (of very many open ones none), then lost. */
    List<SessionLine> fresh() {
        var fresh = new ArrayList<SessionLine>();
        registration.programme().stream()
                .filter(place -> news.gained().contains(place.session()))
                .map(this::line)
                .forEach(fresh::add);
        var many = news.changes().stream().filter(SessionLines::isOfOpen).count() > MOST_OPEN;
        news.changes().stream()
                .filter(change -> !(many && isOfOpen(change)))
                .filter(change -> !news.gained().contains(change.session().code()))
                .map(this::line)
                .forEach(fresh::add);
        news.lost().stream().map(this::line).forEach(fresh::add);
        return fresh;
    }

    private static boolean isOfOpen(CalendarChange change) {
        return !change.session().isRegistrable();
    }

    /** How many are open to the reader, if that is too many for a letter; else 0. */
    int manyOpen() {
        var open = registration.programme().stream().filter(PlaceView::isOpen).count();
        return open > MOST_OPEN ? (int) open : 0;
    }

    /** All others, as they stand. */
    List<SessionLine> others() {
        var changed =
                news.changes().stream().map(change -> change.session().code()).collect(Collectors.toSet());
        var many = manyOpen() > 0;
        return registration.programme().stream()
                .filter(place -> !news.gained().contains(place.session()) && !changed.contains(place.session()))
                .filter(place -> !(many && place.isOpen()))
                .map(this::line)
                .toList();
    }

    /** As it stands; before and after, if it has changed. */
    private SessionLine line(PlaceView place) {
        var change = news.changes().stream()
                .filter(one -> one.session().code().equals(place.session()))
                .findFirst()
                .orElse(null);
        var time = times.span(place.startsAt(), place.endsAt());
        var formerTime = change != null && change.isMoved() ? formerTime(change) : null;
        var takesPlace = scheduled && !place.cancelled();
        return new SessionLine(
                OrganiserText.in(reader, place.title()),
                takesPlace ? time : null,
                takesPlace ? formerTime : Objects.requireNonNullElse(formerTime, time),
                changes(change, place),
                OrganiserText.in(reader, place.room()),
                place.cancelled() ? null : state(place),
                place.joinUrl() == null ? null : URI.create(place.joinUrl()));
    }

    private SessionLine line(CalendarChange change) {
        return registration.programme().stream()
                .filter(place -> place.session().equals(change.session().code()))
                .findFirst()
                .map(this::line)
                .orElseGet(() -> new SessionLine(
                        OrganiserText.in(reader, change.before().title()),
                        null,
                        formerTime(change),
                        List.of(say.sessionWithdrawn()),
                        null,
                        null,
                        null));
    }

    private SessionLine line(PlaceBecame lost) {
        var session = lost.session();
        return new SessionLine(
                OrganiserText.in(reader, session.title()),
                times.span(session.startsAt(), session.endsAt()),
                null,
                List.of(),
                null,
                switch (lost.before()) {
                    case WAITING -> say.numberGone();
                    case OFFERED -> say.offerGone();
                    default -> say.placeGone();
                },
                null);
    }

    private LocalAndUtc.Span formerTime(CalendarChange change) {
        return times.span(change.before().start(), change.before().end());
    }

    /** In sentences; without that of the time, which is shown before and after, and of a link that the reader can't see. */
    private List<String> changes(CalendarChange change, PlaceView place) {
        var changes = new ArrayList<String>();
        if (place.cancelled()) {
            changes.add(say.sessionCancelled());
        }
        if (change == null) {
            return changes;
        }
        if (change.isReinstated()) {
            changes.add(say.sessionReinstated());
        }
        if (change.isRetitled(reader)) {
            changes.add(say.formerTitle(OrganiserText.in(reader, change.before().title())));
        }
        if (change.isElsewhere(reader)) {
            changes.add(say.placeChanged());
        }
        if (change.isJoinedElsewhere() && !place.cancelled() && isAttended(place)) {
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

    private String taken() {
        return switch (registration.state()) {
            case PENDING_EMAIL -> say.placeHeld();
            case PENDING_APPROVAL -> say.placeHeldToApprove();
            default -> say.placeConfirmed();
        };
    }

    private String state(PlaceView place) {
        if (place.isOpen()) {
            return say.placeOpen();
        }
        return switch (place.state()) {
            case CONFIRMED -> taken();
            case WAITING -> say.placeWaiting(place.waitingPosition(), place.isOrganisationFull());
            case OFFERED -> say.placeOffered(times.moment(place.offeredUntil()));
            case CANCELLED -> throw new IllegalArgumentException("Not wanted any more: " + place.session());
        };
    }
}
