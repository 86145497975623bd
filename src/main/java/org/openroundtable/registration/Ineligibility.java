package org.openroundtable.registration;

import java.util.List;
import java.util.Optional;

import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.OfOrganisation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why somebody in a line can't have the place that is free; they keep their number. */
public enum Ineligibility {
    ADDRESS_NOT_CONFIRMED("addressNotConfirmed"),
    /** Has no place in the event yet, without which there is none in a session. */
    WAITS_FOR_EVENT("waitsForEvent"),
    ORGANISATION_FULL("organisationFull"),
    OPTION_FULL("optionFull"),
    /** Has a place in another session at the same time. */
    OVERLAPPING("overlapping"),
    /** No place is left of those that are kept for their group. */
    BLOCK_FULL("blockFull");

    private final String code;

    Ineligibility(String code) {
        this.code = code;
    }

    /** The name in the history. */
    @JsonValue
    public String code() {
        return code;
    }

    /** @param full those of what they count against that have nothing left; not empty */
    public static Ineligibility of(List<LimitOwner> full) {
        var owner = full.get(0);
        if (owner instanceof OfOrganisation) {
            return ORGANISATION_FULL;
        }
        return owner instanceof AnswerOption ? OPTION_FULL : BLOCK_FULL;
    }

    /**
     * Why somebody waits from the start for what others still get; empty: everybody waits for it.
     *
     * @param full as before; empty: nothing is
     */
    public static Optional<Ineligibility> amongOthers(List<LimitOwner> full) {
        var ofOrganisation =
                full.stream().filter(OfOrganisation.class::isInstance).count();
        return ofOrganisation > 0 && ofOrganisation == full.size() ? Optional.of(ORGANISATION_FULL) : Optional.empty();
    }
}
