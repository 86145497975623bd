-- Who has opened which page of an event's editor last: one row for each account and event, written over by the next page.
create table draft_presence (
    slug       text        not null,
    account_id bigint      not null references staff_account on delete cascade,
    page       text        not null,
    opened_at  timestamptz not null,
    primary key (slug, account_id)
);
