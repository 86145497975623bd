package org.openroundtable.organisation.merge;

import java.util.List;

import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Permission;

/**
 * What changes when spellings of a record lead to another one.
 *
 * @param spellings as they were first written; in the order of their keys
 */
public record Affected(List<String> spellings, List<InEvent> events) {

    /**
     * In one event.
     *
     * @param title in its first language
     * @param registrations in whatever state
     * @param speakers who speak for the organisation
     */
    public record InEvent(String slug, String title, long registrations, long speakers) {}

    /** Whoever organises an event decides for its registrations, and what is of no event is for administrators. */
    public boolean isOf(Access access) {
        return access.isAdministrator()
                || !events.isEmpty()
                        && events.stream()
                                .allMatch(event -> access.to(event.slug()).may(Permission.PUBLISH));
    }

    boolean isNothing() {
        return spellings.isEmpty() && events.isEmpty();
    }
}
