package org.openroundtable.organisation.merge;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Access;
import org.openroundtable.organisation.OrganisationDetails;
import org.openroundtable.organisation.Organisations;

/** Where it is decided what is said of an organisation, which is the same at all events. */
@ApplicationScoped
public class RecordDesk {

    private final Organisations organisations;
    private final AffectedEvents affected;
    private final Event<ActRecorded> announcements;

    RecordDesk(Organisations organisations, AffectedEvents affected, Event<ActRecorded> announcements) {
        this.organisations = organisations;
        this.affected = affected;
        this.announcements = announcements;
    }

    /** Administrators decide, and whoever organises all the events in which the record occurs. */
    @Transactional
    public boolean isOf(Long record, Access access) {
        return affected.by(record, Part.ALL).isOf(access);
    }

    /** @return false: the record occurs in events of others, and nothing was changed */
    @Transactional
    public boolean describe(Long record, OrganisationDetails details, Access access, Actor actor, Instant now) {
        if (!isOf(record, access)) {
            return false;
        }
        var organisation = organisations.findById(record);
        var before = organisation.details();
        if (!before.equals(details)) {
            organisation.describe(details);
            organisations.alias(organisation, details.name());
            announcements.fire(new ActRecorded(null, new OrganisationDescribed(before, details), actor, now));
        }
        return true;
    }
}
