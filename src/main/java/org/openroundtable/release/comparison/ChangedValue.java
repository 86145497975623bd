package org.openroundtable.release.comparison;

import java.time.ZonedDateTime;

import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.SessionType;
import org.openroundtable.question.RetentionGroup;

/**
 * A value as a person reads it: text as it was written (of a list its items, with commas between them), a moment in the zone
 * of the event, yes or no, or what one of some constants is called. All that it is not is null.
 *
 * @param value null: there is none
 */
public record ChangedValue(Object value) {

    static final ChangedValue NONE = new ChangedValue(null);

    public boolean isEmpty() {
        return value == null;
    }

    public String text() {
        return as(String.class);
    }

    public ZonedDateTime moment() {
        return as(ZonedDateTime.class);
    }

    public Boolean flag() {
        return as(Boolean.class);
    }

    public EventMode mode() {
        return as(EventMode.class);
    }

    public SessionType type() {
        return as(SessionType.class);
    }

    /** Of the event or a session. */
    public EventStatus status() {
        return as(EventStatus.class);
    }

    public OrganisationType organisationType() {
        return as(OrganisationType.class);
    }

    public RetentionGroup retention() {
        return as(RetentionGroup.class);
    }

    public PrivacyLaw law() {
        return as(PrivacyLaw.class);
    }

    private <T> T as(Class<T> type) {
        return type.isInstance(value) ? type.cast(value) : null;
    }

    static ChangedValue of(Object value) {
        return new ChangedValue(value);
    }
}
