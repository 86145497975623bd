package org.openroundtable.event;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When and how people may register for an event. Limits are not here but in the package capacity.
 *
 * @param opensAt null together with closesAt: nobody can register (yet)
 * @param changesUntil last moment for a registrant's own changes; null: until the last session has ended
 * @param confirmAddress addresses are confirmed first; places are held for holdMinutes meanwhile
 * @param holdMinutes null: a day
 * @param approval an organiser decides on each registration before it is confirmed; its places are held meanwhile
 * @param offerMinutes a place from the waiting list must be taken up within this time; null: it is given at once
 * @param codeOrInvitation who registers must show an access code or a personal invitation
 */
@Embeddable
public record RegistrationTerms(
        @Column(name = "opens_at") Instant opensAt,
        @Column(name = "closes_at") Instant closesAt,
        @Column(name = "changes_until") Instant changesUntil,
        @Column(name = "confirm_address") boolean confirmAddress,
        @Column(name = "hold_minutes") Integer holdMinutes,
        boolean approval,
        @Column(name = "offer_minutes") Integer offerMinutes,
        @Column(name = "code_or_invitation") boolean codeOrInvitation) {

    /** Nobody can register. */
    public static final RegistrationTerms NONE =
            new RegistrationTerms(null, null, null, false, null, false, null, false);

    private static final Duration DEFAULT_HOLD = Duration.ofHours(24);

    /** How long places wait for an address to be confirmed. */
    public Duration holdFor() {
        return holdMinutes == null ? DEFAULT_HOLD : Duration.ofMinutes(holdMinutes);
    }
}
