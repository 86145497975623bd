package org.openroundtable.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.openroundtable.event.Event;
import org.openroundtable.notification.Letter.Action;
import org.openroundtable.notification.Letter.SessionLine;
import org.openroundtable.programme.CalendarChange;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.RegistrationView.PlaceView;
import org.openroundtable.time.LocalAndUtc;

/**
 * What one letter is about, and in whose language.
 *
 * @param language BCP 47 tag of one that the mails are written in
 * @param url of the page that the letter leads to
 */
record LetterContext(
        Event event, RegistrationView registration, String language, MailMessages say, LocalAndUtc when, String url) {

    private static final Pattern LINK_LIKE = Pattern.compile("[\\p{Cntrl}/@:]|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}");

    /** A letter that the sessions or the place matter to. */
    Letter letter(String heading, List<String> text, List<SessionLine> sessions, String action, List<String> notes) {
        return letter(heading, where(), text, sessions, action, notes);
    }

    Letter shortLetter(String heading, String text, String action) {
        return noticeLetter(heading, List.of(text), action, List.of());
    }

    /** A letter that neither sessions nor the place matter to. */
    Letter noticeLetter(String heading, List<String> text, String action, List<String> notes) {
        return letter(heading, null, text, List.of(), action, notes);
    }

    private Letter letter(
            String heading,
            String where,
            List<String> text,
            List<SessionLine> sessions,
            String action,
            List<String> notes) {
        return new Letter(
                language,
                heading,
                event.title(),
                where,
                event.organiser().name(),
                greeting(),
                text,
                sessions,
                new Action(action, url),
                notes);
    }

    private String where() {
        return switch (event.mode()) {
            case ONLINE -> say.online();
            case ONSITE -> event.venue();
            case HYBRID -> event.venue() == null ? null : say.hybrid(event.venue());
        };
    }

    List<SessionLine> sessions() {
        return registration.places().stream().map(this::line).toList();
    }

    SessionLine line(PlaceView place) {
        return line(place, null, List.of());
    }

    SessionLine line(CalendarChange change) {
        var place = registration.places().stream()
                .filter(one -> one.session().equals(change.session().code()))
                .findFirst()
                .orElseThrow();
        var formerTime = change.isMoved()
                ? when.span(change.before().start(), change.before().end())
                : null;
        return line(place, formerTime, changes(change, place));
    }

    /** In sentences; without that of the time, which is shown before and after, and of a link that the reader can't see. */
    private List<String> changes(CalendarChange change, PlaceView place) {
        var changes = new ArrayList<String>();
        if (change.isRetitled()) {
            changes.add(say.formerTitle(change.before().title()));
        }
        if (change.isElsewhere()) {
            changes.add(say.placeChanged());
        }
        if (change.isJoinedElsewhere() && isAttended(place)) {
            changes.add(place.joinUrl() == null ? say.linkWithdrawn() : say.linkChanged());
        }
        return changes;
    }

    private boolean isAttended(PlaceView place) {
        return registration.isConfirmed() && place.state() == PlaceState.CONFIRMED;
    }

    private SessionLine line(PlaceView place, LocalAndUtc.Span formerTime, List<String> changes) {
        return new SessionLine(
                place.title(),
                when.span(place.startsAt(), place.endsAt()),
                formerTime,
                changes,
                place.room(),
                state(place),
                place.joinUrl());
    }

    boolean isToConfirmAddress() {
        return registration.state() == RegistrationState.PENDING_EMAIL;
    }

    /** A name that programs would turn into a link is left out: nobody is to advertise in our name at others' addresses. */
    private String greeting() {
        var name = registration.registrant().fullName();
        return LINK_LIKE.matcher(name).find() ? say.helloNobody() : say.hello(name);
    }

    private String state(PlaceView place) {
        return switch (place.state()) {
            case CONFIRMED -> isToConfirmAddress() ? say.placeHeld() : say.placeConfirmed();
            case WAITING -> say.placeWaiting(place.waitingPosition());
            case OFFERED -> say.placeOffered(when.moment(place.offeredUntil()));
            case CANCELLED -> throw new IllegalArgumentException("Not wanted any more: " + place.session());
        };
    }
}
