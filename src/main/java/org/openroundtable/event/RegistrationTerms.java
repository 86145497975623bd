package org.openroundtable.event;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** When and how people may register for an event. Limits are not here but in the quotas. */
@Embeddable
public class RegistrationTerms {

    /** Null together with {@link #closesAt}: nobody can register (yet). */
    @Column(name = "opens_at")
    public Instant opensAt;

    @Column(name = "closes_at")
    public Instant closesAt;

    /** Last moment for a registrant's own changes; null: until the last session has ended. */
    @Column(name = "changes_until")
    public Instant changesUntil;

    /** Addresses are confirmed first; places are held for {@link #holdMinutes} meanwhile. */
    @Column(name = "confirm_address")
    public boolean confirmAddress;

    @Column(name = "hold_minutes")
    public Integer holdMinutes;

    /** A place from the waiting list must be taken up within this time; null: it is given at once. */
    @Column(name = "offer_minutes")
    public Integer offerMinutes;
}
