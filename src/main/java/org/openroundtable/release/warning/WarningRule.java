package org.openroundtable.release.warning;

import java.util.Arrays;
import java.util.Optional;

/** What an organiser may be warned of. */
public enum WarningRule {
    /** A person is in two sessions at once. */
    SPEAKER_TWICE("speakerTwice"),
    /** Two sessions are in one room at once. */
    ROOM_TWICE("roomTwice"),
    /** Two sessions of one track go on at once. */
    TRACK_CLASH("trackClash"),
    /** A panel has nobody who moderates it. */
    NO_MODERATOR("noModerator"),
    /** All panellists of a panel come from one organisation. */
    ONE_ORGANISATION("oneOrganisation"),
    /** A session is on a day for which the event is not planned. */
    OUTSIDE_DAYS("outsideDays"),
    /** The first or the last day for which the event is planned has no session, so that pages show it as shorter. */
    EMPTY_DAY("emptyDay");

    private final String code;

    WarningRule(String code) {
        this.code = code;
    }

    /** The name in drafts and forms. */
    public String code() {
        return code;
    }

    public static Optional<WarningRule> named(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
