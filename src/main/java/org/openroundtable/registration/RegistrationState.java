package org.openroundtable.registration;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.openroundtable.account.Actor;
import org.openroundtable.event.RegistrationTerms;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a registration stands. */
public enum RegistrationState {
    /** The address must be confirmed first; what was free is held meanwhile. */
    PENDING_EMAIL("pendingEmail"),
    /** An organiser decides; all that it has is held meanwhile. */
    PENDING_APPROVAL("pendingApproval"),
    CONFIRMED("confirmed"),
    /** The event is full: waits as a whole. */
    WAITING("waiting"),
    CANCELLED("cancelled"),
    REJECTED("rejected"),
    EXPIRED("expired");

    /** Those of which an address holds at most one per event; the unique index says the same. */
    static final Set<RegistrationState> ACTIVE = EnumSet.of(PENDING_EMAIL, PENDING_APPROVAL, CONFIRMED, WAITING);

    /**
     * The same for the column {@code state} in HQL. Written out, because PostgreSQL takes the unique index on active
     * addresses only where it reads the states; with parameters it goes through the whole event.
     */
    public static final String IN_ACTIVE =
            ACTIVE.stream().map(Enum::name).collect(Collectors.joining(", ", " in (", ")"));

    /** The same in SQL. */
    public static final String IN_ACTIVE_SQL =
            ACTIVE.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", ", " in (", ")"));

    private final String code;

    RegistrationState(String code) {
        this.code = code;
    }

    /** The name in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Of whoever has come in, or up from the line; whom organisers and focal points bring in they approve of. */
    static RegistrationState settled(boolean holdsPlace, RegistrationTerms terms, Actor actor) {
        if (!holdsPlace) {
            return WAITING;
        }
        var approved = actor instanceof Actor.Staff || actor instanceof Actor.FocalPoint;
        return terms.approval() && !approved ? PENDING_APPROVAL : CONFIRMED;
    }

    boolean isConfirmable() {
        return this == WAITING || this == PENDING_APPROVAL;
    }

    public boolean isActive() {
        return ACTIVE.contains(this);
    }
}
