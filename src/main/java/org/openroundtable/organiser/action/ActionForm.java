package org.openroundtable.organiser.action;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.openroundtable.event.EventStatus;
import org.openroundtable.link.WebAddress;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.action.QuickAction;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

/**
 * What was chosen to be done at once.
 *
 * @param kind null: nothing that we know
 * @param session code; empty: the event as a whole
 * @param confirmed whoever has chosen it has seen whom it concerns
 * @param told on which occasions people are written to
 */
record ActionForm(
        ActionKind kind,
        String session,
        String places,
        String url,
        String reason,
        boolean confirmed,
        Set<Occasion> told) {

    private static final int MOST_PLACES = 1_000_000;
    private static final int LONGEST_REASON = 2_000;

    static ActionForm of(FormFields fields) {
        return new ActionForm(
                Stream.of(ActionKind.values())
                        .filter(kind -> kind.code().equals(fields.value("action")))
                        .findFirst()
                        .orElse(null),
                fields.line("session"),
                fields.line("places"),
                fields.line("url"),
                fields.line("reason"),
                fields.value("confirmed") != null,
                fields.value("tell") == null ? EnumSet.noneOf(Occasion.class) : Occasion.ALL);
    }

    /** Null, and faults, unless it can be done. */
    QuickAction action(FormErrors faults, ActionMessages text) {
        if (kind.needsReason() && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            faults.add("reason", text.reasonMissing());
        }
        var action =
                switch (kind) {
                    case OPEN -> new QuickAction.OpenRegistration();
                    case CLOSE -> new QuickAction.CloseRegistration();
                    case LIMIT -> limit(faults, text);
                    case CANCEL -> new QuickAction.Become(EventStatus.CANCELLED);
                    case POSTPONE -> new QuickAction.Become(EventStatus.POSTPONED);
                    case REINSTATE -> new QuickAction.Become(EventStatus.SCHEDULED);
                    case JOIN -> join(faults, text);
                };
        return faults.isEmpty() ? action : null;
    }

    private QuickAction limit(FormErrors faults, ActionMessages text) {
        if (!places.isEmpty() && !(places.matches("\\d{1,7}") && Integer.parseInt(places) <= MOST_PLACES)) {
            faults.add("places", text.placesWrong());
            return null;
        }
        var number = places.isEmpty() ? null : Integer.valueOf(places);
        return session.isEmpty() ? new QuickAction.LimitEvent(number) : new QuickAction.LimitSession(session, number);
    }

    private QuickAction join(FormErrors faults, ActionMessages text) {
        if (session.isEmpty()) {
            faults.add("join-session", text.sessionMissing());
        }
        var address = WebAddress.of(url);
        if (!url.isEmpty() && address.isEmpty()) {
            faults.add("url", text.urlWrong());
        }
        return new QuickAction.Join(session, address.orElse(null));
    }

    String note() {
        return reason.isEmpty() ? null : reason;
    }
}
