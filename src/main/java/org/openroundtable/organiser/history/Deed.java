package org.openroundtable.organiser.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.openroundtable.history.HistoryLine;
import org.openroundtable.history.HistoryObject;

/** What was done, as a sentence says it. Each is called by what it was done to and the name of the change. */
public enum Deed {
    EVENT_CREATED,
    EVENT_RETITLED,
    EVENT_DESCRIBED,
    EVENT_RELOCATED,
    EVENT_RESCHEDULED,
    EVENT_HANDED_OVER,
    EVENT_TERMS_CHANGED,
    EVENT_QUESTIONS_CHANGED,
    EVENT_STATUS_BECAME,
    EVENT_RESIZED,
    EVENT_PERSONAL_DATA_READ,
    EVENT_REGISTRATIONS_IMPORTED,
    EVENT_DRAFT_BEGUN,
    EVENT_DRAFT_EDITED,
    EVENT_RELEASED,
    EVENT_PEOPLE_INVITED,
    EVENT_PEOPLE_REMINDED,
    EVENT_INVITATION_WITHDRAWN,
    EVENT_INVITATION_DECLINED,
    EVENT_INVITATIONS_ERASED,
    EVENT_FOCAL_POINT_NAMED,
    EVENT_FOCAL_POINT_WITHDRAWN,
    EVENT_CODE_MADE,
    EVENT_CODE_CHANGED,
    EVENT_CODE_ENDED,
    EVENT_CODE_REOPENED,
    EVENT_PLACES_RESERVED,
    EVENT_BLOCK_CHANGED,
    EVENT_BLOCK_RELEASED,
    EVENT_STATEMENT_FROZEN,
    EVENT_STATEMENT_PUBLISHED,
    EVENT_STATEMENT_WITHDRAWN,
    EVENT_ORGANISATION_SHOWN,
    EVENT_ORGANISATION_HIDDEN,
    EVENT_ORGANISATION_LEFT_TO_RULE,
    EVENT_FILE_ADDED,
    EVENT_FILE_DESCRIBED,
    EVENT_FILE_PUBLISHED,
    EVENT_FILE_REMOVED,
    EVENT_ORGANISATIONS_MERGED,
    EVENT_ORGANISATION_SPLIT,
    EVENT_ORGANISATION_MERGE_UNDONE,
    SESSION_CREATED,
    SESSION_RETITLED,
    SESSION_DESCRIBED,
    SESSION_RESCHEDULED,
    SESSION_RELOCATED,
    SESSION_LINK_CHANGED,
    SESSION_SIGN_UP_BECAME,
    SESSION_RECAST,
    SESSION_STATUS_BECAME,
    SESSION_WITHDRAWN_BECAME,
    SESSION_RESIZED,
    SPEAKER_CREATED,
    SPEAKER_DESCRIBED,
    SPEAKER_WITHDRAWN,
    REGISTRATION_STATE_BECAME,
    REGISTRATION_PLACE_BECAME,
    REGISTRATION_PLACE_OFFERED,
    REGISTRATION_PASSED_OVER,
    REGISTRATION_KEPT_PLACE_GIVEN,
    REGISTRATION_DETAILS_CORRECTED,
    REGISTRATION_INFORMED,
    REGISTRATION_ADDRESS_GIVEN,
    REGISTRATION_ADDRESS_TAKEN_BACK,
    REGISTRATION_EXPLAINED,
    REGISTRATION_CODE_SHOWN,
    REGISTRATION_TAGGED,
    REGISTRATION_NOTE_ADDED,
    REGISTRATION_NOTE_CHANGED,
    REGISTRATION_NOTE_REMOVED,
    REGISTRATION_MAIL_REPEATED,
    REGISTRATION_LINK_SENT,
    REGISTRATION_PAGE_SEEN,
    REGISTRATION_ATTENDANCE_MARKED,
    REGISTRATION_ATTENDANCE_WITHDRAWN,
    ACCOUNT_ACCOUNT_CREATED,
    ACCOUNT_ACCOUNT_REMOVED,
    ACCOUNT_ACCOUNT_RENAMED,
    ACCOUNT_SIGNED_IN,
    ACCOUNT_SIGN_IN_REFUSED,
    ACCOUNT_SIGNED_OUT,
    ACCOUNT_SIGNED_OUT_EVERYWHERE,
    ACCOUNT_PASSWORD_CHANGED,
    ACCOUNT_PASSWORD_REFUSED,
    ACCOUNT_PASSWORD_LINK_SENT,
    ACCOUNT_INVITATION_SENT,
    ACCOUNT_ROLE_CHANGED,
    ACCOUNT_IDENTITY_LINKED,
    ACCOUNT_SECOND_FACTOR_TURNED_ON,
    ACCOUNT_SECOND_FACTOR_TURNED_OFF,
    ACCOUNT_SECOND_FACTOR_REQUIRED,
    ACCOUNT_RECOVERY_CODE_USED,
    ACCOUNT_RECOVERY_CODES_RENEWED,
    ACCOUNT_TOKEN_MADE,
    ACCOUNT_TOKEN_REVOKED,
    INSTALLATION_SIGN_IN_REFUSED,
    INSTALLATION_PERSONAL_DATA_READ,
    INSTALLATION_SETTINGS_CHANGED,
    INSTALLATION_ORGANISATION_UNLISTED,
    INSTALLATION_ORGANISATION_LISTED,
    INSTALLATION_FILE_ADDED,
    INSTALLATION_FILE_REMOVED,
    INSTALLATION_ORGANISATION_DESCRIBED,
    INSTALLATION_ORGANISATIONS_MERGED,
    INSTALLATION_ORGANISATION_SPLIT,
    INSTALLATION_ORGANISATION_MERGE_UNDONE,
    INSTALLATION_ORGANISATIONS_TOLD_APART,
    /** One that this version has no sentence for; it is told by its name. */
    OTHER;

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** What can be done to something of this kind. */
    static List<Deed> allTo(HistoryObject object) {
        return Arrays.stream(values()).filter(deed -> deed.about() == object).toList();
    }

    /** Null: anything. */
    HistoryObject about() {
        return this == OTHER ? null : HistoryObject.valueOf(name().substring(0, name().indexOf('_')));
    }

    /** What was before and after is whether something takes place. */
    boolean isOfStatus() {
        return this == EVENT_STATUS_BECAME || this == SESSION_STATUS_BECAME;
    }

    /** What was before and after is in words that somebody has chosen. */
    boolean isTyped() {
        return this == REGISTRATION_TAGGED || this == REGISTRATION_EXPLAINED || this == REGISTRATION_KEPT_PLACE_GIVEN;
    }

    /** The name of the change. */
    String what() {
        return NEXT_WORD
                .matcher(name().substring(name().indexOf('_') + 1).toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** Before changes had names, all that was kept were states. */
    static Deed of(HistoryLine line) {
        var what = line.what() != null ? line.what() : line.session() == null ? "stateBecame" : "placeBecame";
        return named(line.about() + "_" + what.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static Deed named(String name) {
        try {
            return valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return OTHER;
        }
    }
}
