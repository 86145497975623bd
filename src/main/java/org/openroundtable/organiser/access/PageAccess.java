package org.openroundtable.organiser.access;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Permission;

import static org.openroundtable.account.role.Permission.ADMINISTER;
import static org.openroundtable.account.role.Permission.CHANGE_REGISTRATIONS;
import static org.openroundtable.account.role.Permission.EDIT_CONTENT;
import static org.openroundtable.account.role.Permission.MANAGE_TEAM;
import static org.openroundtable.account.role.Permission.PUBLISH;
import static org.openroundtable.account.role.Permission.SEE_FIGURES;
import static org.openroundtable.account.role.Permission.SEE_REGISTRATIONS;

/**
 * Who may open which page. A row says it for the path and all below, as far as no longer row does; whatever no row is
 * about needs an administrator. Paths are those of the resources, with their parameters by name: what the framework has
 * found to be one can't be written in another way.
 */
enum PageAccess {
    SIGN_IN("/sign-in", Needed.NOTHING),
    SIGN_OUT("/sign-out", Needed.NOTHING),
    SET_UP("/set-up/{token}", Needed.NOTHING),

    /** Whoever has a mail with the link. */
    SUMMARY_END("/summaries/{token}", Needed.NOTHING),

    HOME("", Needed.ACCOUNT),
    /** Narrowed to what may be seen. */
    SEARCH("/search", Needed.ACCOUNT),
    /** Of all events that the account has a role in. */
    HISTORY_OF_ALL("/history", Needed.ACCOUNT),
    HISTORY_OF_ALL_EXPORT("/history/export", Needed.ACCOUNT),
    OWN_ACCOUNT("/account", Needed.ACCOUNT),
    SECOND_FACTOR("/account/second-factor", Needed.ACCOUNT),
    TOKENS("/account/tokens", Needed.ACCOUNT),
    NEW_EVENT("/events/new", Needed.ANY_EVENT),

    /** Narrowed to those that come to one's events; what is changed has to be one's own altogether. */
    ORGANISATIONS("/organisations", Needed.ANY_EVENT),
    PAIRS_OF_ORGANISATIONS("/pairs", Needed.ANY_EVENT),

    EVENT("/events/{slug}", SEE_FIGURES, SEE_FIGURES),
    BASICS("/events/{slug}/basics", EDIT_CONTENT, EDIT_CONTENT),
    PLACE("/events/{slug}/place", EDIT_CONTENT, EDIT_CONTENT),
    SESSIONS("/events/{slug}/sessions", EDIT_CONTENT, EDIT_CONTENT),
    SPEAKERS("/events/{slug}/speakers", EDIT_CONTENT, EDIT_CONTENT),
    TERMS("/events/{slug}/registration", EDIT_CONTENT, EDIT_CONTENT),
    QUESTIONS("/events/{slug}/questions", EDIT_CONTENT, EDIT_CONTENT),
    PRIVACY("/events/{slug}/privacy", EDIT_CONTENT, EDIT_CONTENT),
    FILES("/events/{slug}/files", EDIT_CONTENT, EDIT_CONTENT),
    PREVIEW("/events/{slug}/preview", EDIT_CONTENT, EDIT_CONTENT),
    PUBLICATION("/events/{slug}/publication", EDIT_CONTENT, PUBLISH),
    RELEASES("/events/{slug}/releases", EDIT_CONTENT, EDIT_CONTENT),
    ACTIONS("/events/{slug}/actions", PUBLISH, PUBLISH),
    TEAM("/events/{slug}/team", MANAGE_TEAM, MANAGE_TEAM),

    FIGURES("/events/{slug}/figures", SEE_FIGURES, SEE_FIGURES),
    STATEMENTS("/events/{slug}/figures/statements", SEE_FIGURES, PUBLISH),
    /** Narrowed to what may be seen: without registrations for whoever may not see those. */
    HISTORY("/events/{slug}/history", SEE_FIGURES, SEE_FIGURES),
    HISTORY_EXPORT("/events/{slug}/history/export", SEE_FIGURES, SEE_FIGURES),
    REGISTRATIONS("/events/{slug}/registrations", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    EXPORT("/events/{slug}/registrations/export.{format}", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    NAMING("/events/{slug}/organisations", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    /** At all events. */
    UNLISTING("/events/{slug}/organisations/{id}/unlisting", ADMINISTER, ADMINISTER),
    LISTING("/events/{slug}/organisations/{id}/listing", ADMINISTER, ADMINISTER),
    INVITATIONS("/events/{slug}/invitations", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    WAITING("/events/{slug}/waiting", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    NEEDS("/events/{slug}/needs", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    ATTENDANCE("/events/{slug}/attendance", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS),
    ATTENDANCE_EXPORT("/events/{slug}/attendance/{code}/export.{format}", SEE_REGISTRATIONS, CHANGE_REGISTRATIONS);

    private static final Set<PageAccess> SENSITIVE = EnumSet.of(TEAM, SECOND_FACTOR, TOKENS, ACTIONS);

    /** They give out at once what many have told of themselves. */
    private static final Set<PageAccess> SENSITIVE_TO_READ =
            EnumSet.of(EXPORT, ATTENDANCE_EXPORT, HISTORY_EXPORT, HISTORY_OF_ALL_EXPORT);

    private static final String ROOT = "/organiser";

    private static final List<PageAccess> LONGEST_FIRST = List.of(values()).stream()
            .sorted(Comparator.comparingInt((PageAccess row) -> -row.path.length()))
            .toList();

    /** What is not a matter of one event. */
    enum Needed {
        /** Everybody, signed in or not. */
        NOTHING,
        ACCOUNT,
        /** An event or a series that one organises. */
        ANY_EVENT
    }

    private final String path;
    private final Needed needed;
    private final Permission toRead;
    private final Permission toChange;

    PageAccess(String path, Needed needed) {
        this(path, needed, null, null);
    }

    PageAccess(String path, Permission toRead, Permission toChange) {
        this(path, null, toRead, toChange);
    }

    PageAccess(String path, Needed needed, Permission toRead, Permission toChange) {
        this.path = ROOT + path;
        this.needed = needed;
        this.toRead = toRead;
        this.toChange = toChange;
    }

    /** @param path of the resource, as its annotations say it */
    static boolean isOpen(String path) {
        var row = of(path);
        return row != null && row.needed == Needed.NOTHING;
    }

    /** Where whoever needs a second factor gets it. */
    static boolean isOwnAccount(String path) {
        var row = of(path);
        return row == OWN_ACCOUNT || row == SECOND_FACTOR;
    }

    /**
     * Whoever does it is asked for the password, unless they just were.
     *
     * @param reads asks only
     */
    static boolean isSensitive(String path, boolean reads) {
        var row = of(path);
        return reads ? row != null && SENSITIVE_TO_READ.contains(row) : row == null || SENSITIVE.contains(row);
    }

    /**
     * @param path of the resource, as its annotations say it
     * @param slug of the event; null: the path names none
     * @param reads asks only
     */
    static boolean allows(Access access, String path, String slug, boolean reads) {
        var row = of(path);
        if (row == null) {
            return access.isAdministrator();
        }
        if (row.needed == null) {
            return access.to(slug).may(reads ? row.toRead : row.toChange);
        }
        return switch (row.needed) {
            case NOTHING, ACCOUNT -> true;
            case ANY_EVENT -> access.mayCreateEvents();
        };
    }

    /** What stands below these has rows of its own. */
    private boolean hasBelow() {
        return this != HOME && this != EVENT;
    }

    /** Null: none is about it, and it is for administrators. */
    private static PageAccess of(String path) {
        return LONGEST_FIRST.stream()
                .filter(row -> path.equals(row.path) || row.hasBelow() && path.startsWith(row.path + "/"))
                .findFirst()
                .orElse(null);
    }
}
