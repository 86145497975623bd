package org.openroundtable.registration.announcement;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.openroundtable.registration.ChangeRecorded;
import org.openroundtable.registration.Registration;

/** Tells the rest of the house, within the transaction, what has happened. */
@ApplicationScoped
public class Announcements {

    private final Event<Object> listeners;

    Announcements(Event<Object> listeners) {
        this.listeners = listeners;
    }

    /** Changes of state first, so that whoever hears of the occasion finds the books complete. */
    public void announce(Registration registration, Object occasion) {
        announce(List.of(registration));
        announce(occasion);
    }

    /** The occasion is told with what has changed. */
    public void announce(Registration registration, RegistrationChanged occasion) {
        var changes = registration.takeChanges();
        changes.forEach(listeners::fire);
        announce(occasion.with(changes.stream().map(ChangeRecorded::change).toList()));
    }

    public void announce(Collection<Registration> changed) {
        changed.forEach(registration -> registration.takeChanges().forEach(listeners::fire));
    }

    public void announce(Object occasion) {
        listeners.fire(occasion);
    }
}
