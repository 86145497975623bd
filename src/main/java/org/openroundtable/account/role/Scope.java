package org.openroundtable.account.role;

/** Where a role holds. */
public sealed interface Scope {

    Scope INSTALLATION = new Installation();

    /** Events that do not exist yet: whoever organises those begins them. */
    Scope NEW_EVENTS = new NewEvents();

    record Installation() implements Scope {}

    record NewEvents() implements Scope {}

    /** An event, whether it was published yet or not. */
    record OfEvent(String slug) implements Scope {}

    /** All events of a series, by its title in their first language. */
    record OfSeries(String series) implements Scope {}

    /** Null: not of one event. */
    default String slug() {
        return null;
    }

    /** Null: not of a series. */
    default String series() {
        return null;
    }
}
