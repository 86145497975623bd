-- How many people of one organisation may have a place at most, with the limit of the event or the session. Who has one
-- is counted when it is asked, so that nothing must be kept right when registrations come to point to another
-- organisation.
alter table capacity_limit
    add column per_organisation integer check (per_organisation > 0),              -- null: no limit
    add column per_organisation_waitlist boolean not null default true;            -- whether more of them may wait

-- Whoever registers has seen them before the lock.
create trigger event_version_of_rules after update of per_organisation, per_organisation_waitlist on capacity_limit
    for each row when (old.per_organisation is distinct from new.per_organisation
        or old.per_organisation_waitlist <> new.per_organisation_waitlist)
    execute function set_event_version();
