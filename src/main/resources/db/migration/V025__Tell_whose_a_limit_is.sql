-- Limits of more than events and sessions: of an organisation in either, of an option to answer with, of a block that is
-- kept for somebody. Whose a limit is says `owner`, once per event; it is made of the ids beside it.
alter table quota rename to capacity_limit;

alter table capacity_limit
    drop constraint quota_event_id_session_id_key,
    drop constraint quota_session_id_key,
    add column organisation_id bigint references organisation,
    add column question text check (question not like '%/%'),
    add column option text,
    add column block_id bigint,
    add column revision integer not null default 0,      -- of the event's limits as a whole; only on the event's own row
    add column owner text not null generated always as (
        case when question is not null then 'option/' || question || '/' || option
             when block_id is not null then 'block/' || cast(block_id as text)
             else case when session_id is null then 'event' else 'session/' || cast(session_id as text) end
                  || case when organisation_id is null then '' else '/organisation/' || cast(organisation_id as text) end
        end) stored,
    -- All rows of one event are locked in this order, then by session, then by their own ids.
    add column lock_order smallint not null generated always as (
        case when question is not null then 5
             when block_id is not null then 6
             when organisation_id is not null then case when session_id is null then 3 else 4 end
             when session_id is not null then 2
             else 1
        end) stored,
    add unique (event_id, owner);

create index capacity_limit_by_session on capacity_limit (session_id) where session_id is not null;
create index capacity_limit_by_organisation on capacity_limit (organisation_id) where organisation_id is not null;

-- The last version may still be running: it finds its table, and in it the two kinds of limit that it knows.
create view quota as
    select id, event_id, session_id, capacity, waitlist, taken, arrivals from capacity_limit where lock_order <= 2;
