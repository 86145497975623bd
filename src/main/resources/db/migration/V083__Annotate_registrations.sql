-- What organisers note about a registration, for themselves.
create table registration_note (
    id              bigint generated always as identity primary key,
    registration_id bigint      not null references registration on delete cascade,
    noted           text        not null,
    noted_at        timestamptz not null,
    actor_kind      text        not null,
    actor_id        bigint
);

create index registration_note_by_registration on registration_note (registration_id, noted_at);

-- What was sent about a registration, the latest first.
create index outbox_mail_by_reference on outbox_mail (reference, created_at) where reference is not null;
