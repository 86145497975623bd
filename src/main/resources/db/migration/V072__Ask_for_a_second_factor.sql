-- A device of whoever owns the account, which shows codes by time (RFC 6238). The secret has to be known as it is.
create table second_factor (
    account_id bigint      primary key references staff_account on delete cascade,
    secret     text        not null,                  -- Base32
    last_step  bigint      not null,                  -- of the last code that was taken; none is taken twice
    created_at timestamptz not null
);

-- For whoever has lost the device; a code that was used is gone.
create table recovery_code (
    hash       bytea  primary key,                    -- SHA-256
    account_id bigint not null references second_factor on delete cascade
);

create index recovery_code_account on recovery_code (account_id);

alter table staff_account add column needs_second_factor boolean not null default false;

-- The password was right, and the code is still to come.
alter table staff_session add column awaits_code boolean not null default false;
