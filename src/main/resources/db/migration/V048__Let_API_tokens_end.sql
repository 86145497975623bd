-- Null: it does not expire, was not revoked, was never used since uses are noted.
alter table api_token
    add column expires_at   timestamptz,
    add column revoked_at   timestamptz,
    add column last_used_at timestamptz;
