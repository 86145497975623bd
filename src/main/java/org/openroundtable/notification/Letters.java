package org.openroundtable.notification;

import java.util.ArrayList;
import java.util.List;

import org.openroundtable.programme.CalendarChange;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.RegistrationState;

/** The letters, one for each occasion. */
final class Letters {

    private Letters() {}

    static Letter confirmAddress(LetterContext about) {
        var say = about.say();
        var title = about.event().title();
        var position = about.registration().waitingPosition();
        var until = about.when().moment(about.registration().heldUntil());
        var text = new ArrayList<String>();
        text.add(say.confirmAddressText(title));
        if (position != null) {
            text.add(say.waitingText(title, position));
        }
        text.add(about.registration().isHolding() ? say.held(until) : say.numberKept(until));
        var notes = List.of(say.confirmAddressNotYou(), say.personalLink(), say.procurement());
        return about.letter(say.confirmAddress(), text, about.sessions(), say.toConfirm(), notes);
    }

    static Letter registered(LetterContext about) {
        var say = about.say();
        var title = about.event().title();
        if (about.registration().waitingPosition() != null) {
            var text = List.of(say.waitingText(title, about.registration().waitingPosition()));
            return standing(about, say.waiting(), text);
        }
        return standing(about, say.confirmed(), List.of(say.confirmedText(title)));
    }

    static Letter promoted(LetterContext about) {
        return standing(about, about.say().promoted(), List.of(about.say().promotedText()));
    }

    /** Of a place in the event, or in sessions. */
    static Letter offered(LetterContext about) {
        var say = about.say();
        var until = about.registration().offeredUntil();
        var text = until == null
                ? List.of(say.offeredSessionText(), say.offeredHow())
                : List.of(say.offeredText(about.event().title(), about.when().moment(until)), say.offeredEventHow());
        return about.letter(say.offered(), text, about.sessions(), say.toOffer(), List.of(say.personalLink()));
    }

    static Letter changed(LetterContext about, Reason reason) {
        var say = about.say();
        return switch (reason) {
            case OFFER_ACCEPTED -> standing(about, say.promoted(), List.of(say.acceptedText()));
            case OFFER_LAPSED -> standing(about, say.lapsed(), List.of(say.lapsedText()));
            default ->
                standing(
                        about,
                        say.changed(),
                        List.of(say.changedText(about.event().title())));
        };
    }

    /** Its link leads to the event: there is nothing to be seen of the registration any more. */
    static Letter ended(LetterContext about) {
        var say = about.say();
        var title = about.event().title();
        return about.registration().state() == RegistrationState.EXPIRED
                ? about.shortLetter(say.expired(), say.expiredText(title), say.toEvent())
                : about.shortLetter(say.cancelled(), say.cancelledText(title), say.toEvent());
    }

    static Letter link(LetterContext about, boolean byRegistering) {
        var say = about.say();
        var title = about.event().title();
        var text = new ArrayList<String>();
        text.add(byRegistering ? say.alreadyRegisteredText(title) : say.linkText(title));
        if (about.isToConfirmAddress()) {
            text.add(say.stillToConfirm(about.when().moment(about.registration().heldUntil())));
        }
        var heading = byRegistering ? say.alreadyRegistered() : say.link();
        var action = about.isToConfirmAddress() ? say.toConfirm() : say.toRegistration();
        return about.letter(heading, text, about.sessions(), action, List.of(say.linkNotYou(), say.personalLink()));
    }

    /** Of at least one session, and of no others than those that the registration has. */
    static Letter moved(LetterContext about, List<CalendarChange> changes) {
        var say = about.say();
        var sessions = changes.stream().map(about::line).toList();
        var only = changes.size() == 1 ? changes.get(0) : null;
        var someMoved = changes.stream().anyMatch(CalendarChange::isMoved);
        var until = about.when().moment(about.event().changesUntil());
        var title = about.event().title();
        var text = new ArrayList<String>();
        text.add(
                only != null && only.isMoved() ? say.movedText(title) : say.sessionsChangedText(title, changes.size()));
        var notes = new ArrayList<String>();
        (someMoved ? text : notes).add(someMoved ? say.movedChoice(until) : say.changeableUntil(until));
        notes.add(say.personalLink());
        if (hasCalendar(about)) {
            notes.add(say.calendar());
        }
        return about.letter(heading(say, only), text, sessions, say.toRegistration(), notes);
    }

    /** @param only null: there are several */
    private static String heading(MailMessages say, CalendarChange only) {
        if (only == null) {
            return say.sessionsChanged();
        }
        var title = only.session().title();
        return only.isMoved() ? say.moved(title) : say.sessionChanged(title);
    }

    /** Of the event as a whole; without sessions and their times as long as these do not hold. */
    static Letter eventStatusChanged(LetterContext about) {
        var say = about.say();
        var title = about.event().title();
        if (about.event().isScheduled()) {
            return standing(about, say.eventScheduled(), List.of(say.eventScheduledText(title)));
        }
        var cancelled = about.event().isCancelled();
        var text = cancelled
                ? List.of(say.eventCancelledText(title), say.eventCancelledNothingToDo())
                : List.of(say.eventPostponedText(title), say.eventPostponedStays());
        var notes = new ArrayList<>(List.of(say.personalLink()));
        if (hasCalendar(about)) {
            notes.add(cancelled ? say.calendarCancelled() : say.calendar());
        }
        return about.noticeLetter(
                cancelled ? say.eventCancelled() : say.eventPostponed(), text, say.toRegistration(), notes);
    }

    /** How the whole registration stands. */
    private static Letter standing(LetterContext about, String heading, List<String> occasion) {
        var say = about.say();
        var text = new ArrayList<>(occasion);
        switch (about.event().status()) {
            case CANCELLED -> text.add(say.eventCancelledText(about.event().title()));
            case POSTPONED -> text.add(say.eventPostponedText(about.event().title()));
            case SCHEDULED -> {}
        }
        if (about.registration().places().isEmpty() && about.registration().isConfirmed()) {
            text.add(say.noSessions());
        }
        if (about.registration().isConfirmed()) {
            text.add(say.openSessions());
        }
        var notes = new ArrayList<String>();
        if (isWaiting(about)) {
            notes.add(rule(about));
        }
        notes.add(say.changeableUntil(about.when().moment(about.event().changesUntil())));
        notes.add(say.personalLink());
        if (hasCalendar(about)) {
            notes.add(say.calendar());
        }
        notes.add(say.procurement());
        return about.letter(heading, text, about.sessions(), say.toRegistration(), notes);
    }

    private static String rule(LetterContext about) {
        var minutes = about.event().registration().offerMinutes();
        var rule = about.say().rule();
        return minutes == null
                ? rule
                : rule + " " + about.say().offerRule(minutes % 60 == 0 ? minutes / 60 : 0, minutes);
    }

    private static boolean isWaiting(LetterContext about) {
        return about.registration().state() == RegistrationState.WAITING
                || about.registration().places().stream().anyMatch(place -> place.state() == PlaceState.WAITING);
    }

    private static boolean hasCalendar(LetterContext about) {
        return about.registration().isConfirmed()
                && about.registration().places().stream().anyMatch(place -> place.state() == PlaceState.CONFIRMED);
    }
}
