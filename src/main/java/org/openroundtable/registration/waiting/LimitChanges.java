package org.openroundtable.registration.waiting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.CapacityChanged;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.announcement.PlacesReleased;

/** The limits that an organiser sets for an event, its registrable sessions and the options of its questions. */
@ApplicationScoped
public class LimitChanges {

    private final Limits limits;
    private final Registrations registrations;
    private final WaitingList waitingList;
    private final Announcements announcements;

    LimitChanges(Limits limits, Registrations registrations, WaitingList waitingList, Announcements announcements) {
        this.limits = limits;
        this.registrations = registrations;
        this.waitingList = waitingList;
        this.announcements = announcements;
    }

    /**
     * Sets the limits of an event, its sessions and the options of its questions; places that become free go to those who
     * wait, in the same transaction. A limit below what is taken takes nothing away from anybody. Call it after the event
     * and the sessions have been flushed, and before anything else has asked for limits in this transaction.
     *
     * @param ofOptions how many can choose each option that has a limit
     * @return what has gone to whom; it is for the caller to announce it, with all else that was changed
     */
    @Transactional(TxType.MANDATORY)
    public List<PlacesReleased> set(
            Event event,
            Capacity ofEvent,
            Map<Session, Capacity> ofSessions,
            Map<AnswerOption, Integer> ofOptions,
            Actor actor,
            Instant now) {
        var capacities = new HashMap<LimitOwner, Capacity>();
        capacities.put(new LimitOwner.Event(), ofEvent);
        ofSessions.forEach((session, capacity) -> capacities.put(new LimitOwner.Session(session.id()), capacity));
        ofOptions.forEach((option, places) -> capacities.put(option, new Capacity(places, false)));
        var locked = limits.set(event.id(), capacities, owner -> taken(event, owner));
        locked.takeChanges()
                .forEach((owner, change) ->
                        announcements.announce(new CapacityChanged(event.id(), owner, change, actor, now)));
        return waitingList.release(event, locked, now);
    }

    /** Nobody registers for the event, or gives up anything, until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(Event event) {
        limits.hold(event.id());
    }

    /** All that are set; who or what has none there can't be registered for. */
    public Map<LimitOwner, Capacity> of(Event event) {
        return limits.of(event.id());
    }

    /** A session that people could not register for has nobody; an option may have been chosen before it had a limit. */
    private int taken(Event event, LimitOwner owner) {
        return owner instanceof AnswerOption option ? registrations.holdingWith(event, option) : 0;
    }
}
