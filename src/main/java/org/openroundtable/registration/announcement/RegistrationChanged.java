package org.openroundtable.registration.announcement;

import java.time.Instant;
import java.util.List;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Reason;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.RegistrationChange;

/**
 * A registration is different from before.
 *
 * @param reason the registrant has changed sessions or details, has taken up an offer, or has let one lapse
 */
public record RegistrationChanged(
        Registration registration, Reason reason, List<RegistrationChange> changes, Actor actor, Instant at) {

    /** With changes that are known when it is announced. */
    public RegistrationChanged(Registration registration, Reason reason, Actor actor, Instant at) {
        this(registration, reason, List.of(), actor, at);
    }

    RegistrationChanged with(List<RegistrationChange> changes) {
        return new RegistrationChanged(registration, reason, changes, actor, at);
    }
}
