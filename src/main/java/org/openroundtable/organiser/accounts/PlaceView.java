package org.openroundtable.organiser.accounts;

import org.openroundtable.account.role.Scope;
import org.openroundtable.language.Text;

/**
 * An event or a series, to be chosen, or events that do not exist yet.
 *
 * @param value in the form
 * @param event its title; null: it is no event
 * @param series its title; null: it is no series
 */
record PlaceView(String value, Text event, String series) {

    static final PlaceView NEW_EVENTS = new PlaceView("new", null, null);

    private static final String EVENT = "event:";
    private static final String SERIES = "series:";

    static PlaceView ofEvent(String slug, Text title) {
        return new PlaceView(EVENT + slug, title, null);
    }

    static PlaceView ofSeries(String title) {
        return new PlaceView(SERIES + title, null, title);
    }

    Scope scope() {
        if (equals(NEW_EVENTS)) {
            return Scope.NEW_EVENTS;
        }
        return event == null ? new Scope.OfSeries(series) : new Scope.OfEvent(value.substring(EVENT.length()));
    }
}
