-- By which a desk finds a registration, typed or read from the QR code of the confirmation: eight signs of Crockford's
-- base 32. Set here only for what a version writes that knows nothing of it.
alter table registration add column short_code text;

create function short_code() returns text language sql volatile as $$
    select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (get_byte(bytes, place) & 31), 1), '')
      from (select uuid_send(gen_random_uuid()) as bytes offset 0) random,
           unnest(array[0, 1, 2, 3, 4, 5, 9, 10]) place          -- those that a random UUID has no other use for
$$;

create function set_short_code() returns trigger language plpgsql as $$
begin
    new.short_code := short_code();
    return new;
end $$;

create trigger set_short_code before insert or update on registration
    for each row when (new.short_code is null) execute function set_short_code();

create unique index registration_by_short_code on registration (event_id, short_code);

-- In the confirmation.
alter table outbox_mail add column picture_content bytea;
