package org.openroundtable.registration.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.merge.RegistrationsMoved;
import org.openroundtable.registration.waiting.WaitingList;

/** What follows when registrations have come to point to other organisations. */
@ApplicationScoped
public class DelegationChanges {

    private final Delegations delegations;
    private final Limits limits;
    private final Events events;
    private final WaitingList waitingList;

    DelegationChanges(Delegations delegations, Limits limits, Events events, WaitingList waitingList) {
        this.delegations = delegations;
        this.limits = limits;
        this.events = events;
        this.waitingList = waitingList;
    }

    /** Those get places who waited for others of what was taken for their organisation; one event after the other. */
    void on(@Observes RegistrationsMoved moved) {
        for (var event : delegations.waitingOf(moved.organisations(), moved.at())) {
            var locked = limits.lock(event);
            waitingList.serve(events.findById(event), locked, moved.at());
        }
    }
}
