-- Who wants the figures of an event by mail, and how often.
create table summary_subscription (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references staff_account on delete cascade,
    event_id   bigint      not null references event on delete cascade,
    rhythm     text        not null,
    counted_at timestamptz not null,                   -- as of when the last one has counted; at first, when it was chosen
    next_at    timestamptz not null,
    unique (account_id, event_id)
);

create index summary_subscription_due on summary_subscription (next_at);
create index summary_subscription_of_event on summary_subscription (event_id);

-- The secrets in those mails by which they are ended; the database knows their SHA-256 alone.
create table summary_link (
    hash            bytea  primary key,
    subscription_id bigint not null references summary_subscription on delete cascade
);

create index summary_link_of_subscription on summary_link (subscription_id);

-- Where whoever wants no more mails of its kind says so (RFC 8058); erased with the texts, as there is a secret in it.
alter table outbox_mail add column unsubscribe text;
