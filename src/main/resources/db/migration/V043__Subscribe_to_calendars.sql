-- Of the secret that is made of a link's and reads its calendar alone; null: not made yet.
alter table registration_token
    add column calendar_hash bytea;
create unique index registration_token_calendar on registration_token (calendar_hash);
