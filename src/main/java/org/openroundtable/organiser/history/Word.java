package org.openroundtable.organiser.history;

import java.util.Locale;
import java.util.Optional;

/** Names of properties, and values that are one of a few, which the history keeps in English and in one word. */
public enum Word {
    TITLE,
    CONTROLLER,
    LAW,
    CONTACT,
    RIGHTS,
    SUBTITLE,
    NAME,
    SUMMARY,
    DESCRIPTION,
    AUDIENCE,
    VENUE,
    MODE,
    ROOM,
    TRACK,
    LANGUAGE,
    LANGUAGES,
    SERIES,
    EDITION,
    DOCUMENTS,
    LINKS,
    LOGO,
    COVER,
    PHOTO,
    WEBSITE,
    STARTS_AT,
    ENDS_AT,
    TIME_ZONE,
    OPENS_AT,
    CLOSES_AT,
    CHANGES_UNTIL,
    CONFIRM_ADDRESS,
    HOLD_MINUTES,
    APPROVAL,
    OFFER_MINUTES,
    CODE_OR_INVITATION,
    PLACES,
    WAITLIST,
    PER_ORGANISATION,
    SPEAKER,
    ROLE,
    SLUG,
    EMAIL,
    COUNTRY,
    ORGANISATION,
    ORGANISATION_TYPE,
    POSITION,
    BIOGRAPHY,
    FIRST_NAME,
    LAST_NAME,
    ALT,
    CHECKSUM,
    PUBLIC_FROM,
    RELEASE,
    NOTE,
    TOLD,
    HELD,
    LIST,
    FORMAT,
    PERSONS,
    NUMBER,
    AS_OF,
    LABEL,
    QUERY,
    CONFIRMED,
    WAITING,
    CANCELLED,
    REJECTED,
    EXPIRED,
    PENDING_EMAIL,
    PENDING_APPROVAL,
    SCHEDULED,
    POSTPONED,
    ADMINISTRATOR,
    ORGANISER,
    EDITOR,
    DESK,
    VIEWER,
    SOURCE,
    JOIN_LINK,
    WITHOUT_PLACE,
    PRIVACY,
    REGISTRATIONS,
    ATTENDANCE,
    BADGES,
    NEEDS,
    HISTORY,
    PAGE,
    QUESTIONS,
    ACCESSIBILITY_NEEDS;

    /** Empty: it is none of them, and is shown as it is. */
    static Optional<Word> of(String code) {
        try {
            return Optional.of(valueOf(
                    code.equals(code.toUpperCase(Locale.ROOT))
                            ? code
                            : code.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
