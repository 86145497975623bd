alter table registration_token
    add column revoked_at timestamptz;                 -- opens nothing from then on; null: it does
