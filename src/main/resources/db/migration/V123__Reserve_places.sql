-- Places of an event that are kept for whoever comes with a certain code or invitation, until a moment. They count as
-- taken in the limit of the event; how many of them somebody has says the block's own row of capacity_limit.
create table reserved_block (
    id          bigint      generated always as identity primary key,
    event_id    bigint      not null references event,
    name        text        not null,
    places      integer     not null check (places > 0),
    release_at  timestamptz not null,
    released_at timestamptz
);

create index reserved_block_of_event on reserved_block (event_id);
create index reserved_block_due on reserved_block (release_at) where released_at is null;

create index capacity_limit_of_block on capacity_limit (event_id) where block_id is not null;

alter table access_code add column block_id bigint references reserved_block;
alter table invitation add column block_id bigint references reserved_block;

-- The place in the event is one of the block's, as long as it is not released.
alter table registration add column block_id bigint references reserved_block;

create index registration_by_block on registration (block_id) where block_id is not null;
