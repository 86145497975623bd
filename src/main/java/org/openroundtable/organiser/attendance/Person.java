package org.openroundtable.organiser.attendance;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.attendance.Mark;

/**
 * Somebody in the list of a session, or at its door.
 *
 * @param expected has a place there
 * @param elsewhere titles of the sessions in which they have a place
 * @param mark null: is not present
 * @param since null: the same
 */
record Person(
        Long id,
        String name,
        String organisation,
        RegistrationState state,
        boolean expected,
        List<Text> elsewhere,
        Mark mark,
        ZonedDateTime since) {

    /** Is present. */
    public boolean isPresent() {
        return mark != null;
    }

    /** Can be marked as present, if need be without a place. */
    public boolean isRegistered() {
        return state.isActive();
    }
}
