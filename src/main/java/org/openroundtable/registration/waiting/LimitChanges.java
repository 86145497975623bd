package org.openroundtable.registration.waiting;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.Registrations;

/** The limits that an organiser sets for an event, its registrable sessions and the options of its questions. */
@ApplicationScoped
public class LimitChanges {

    private final Clock clock;
    private final Limits limits;
    private final Registrations registrations;
    private final WaitingList waitingList;

    LimitChanges(Clock clock, Limits limits, Registrations registrations, WaitingList waitingList) {
        this.clock = clock;
        this.limits = limits;
        this.registrations = registrations;
        this.waitingList = waitingList;
    }

    /**
     * Sets the limits of an event, its sessions and the options of its questions; places that become free go to those who
     * wait, in the same transaction. A limit below what is taken takes nothing away from anybody. Call it after the event
     * and the sessions have been flushed, and before anything else has asked for limits in this transaction.
     *
     * @param ofOptions how many can choose each option that has a limit
     */
    @Transactional(TxType.MANDATORY)
    public void set(
            Event event, Capacity ofEvent, Map<Session, Capacity> ofSessions, Map<AnswerOption, Integer> ofOptions) {
        var capacities = new HashMap<LimitOwner, Capacity>();
        capacities.put(new LimitOwner.Event(), ofEvent);
        ofSessions.forEach((session, capacity) -> capacities.put(new LimitOwner.Session(session.id()), capacity));
        ofOptions.forEach((option, places) -> capacities.put(option, new Capacity(places, false)));
        waitingList.serve(event, limits.set(event.id(), capacities, owner -> taken(event, owner)), clock.instant());
    }

    /** Of the event; empty: nobody can register. */
    public Optional<Capacity> of(Event event) {
        return limits.find(event.id(), new LimitOwner.Event());
    }

    /** Of one of its sessions; empty: nobody can register for it. */
    public Optional<Capacity> of(Session session) {
        return limits.find(session.event().id(), new LimitOwner.Session(session.id()));
    }

    /** A session that people could not register for has nobody; an option may have been chosen before it had a limit. */
    private int taken(Event event, LimitOwner owner) {
        return owner instanceof AnswerOption option
                ? (int) registrations.active(event).stream()
                        .filter(registration -> registration.holdsPlace()
                                && registration
                                        .registrant()
                                        .options(event.questions())
                                        .contains(option))
                        .count()
                : 0;
    }
}
