-- What is known of an organisation besides its name and type.
alter table organisation
    add column country         text,                             -- null: not known, or several
    add column small_or_medium boolean,
    add column website         text,
    add column mail_domains    text[] not null default '{}';

create index organisation_by_name on organisation (lower(name), id);

-- By which rules a name was recognised that nobody had written like that before; null: it was not, it is as first written.
alter table organisation_spelling add column evidence text;

-- People merge records, and take spellings out of them. Both move spellings, and the registrations with them, from one
-- record (merged_id) into another (kept_id); a split leaves something behind.
alter table organisation_merge add column split boolean not null default false;

drop index organisation_merge_now;
create unique index organisation_merge_now on organisation_merge (merged_id) where undone_at is null and not split;
create index organisation_merge_by_merged on organisation_merge (merged_id);

-- The key of what was typed; null: a version has entered it that did not know this yet.
alter table registration add column organisation_key text;

-- Between the moment in which somebody's organisation was found and the one in which they are entered, its record may
-- have been merged or split. Whoever moves a spelling has a lock on it: the one waits for the other, and whoever was to
-- be entered for a record from which the spelling has gone begins again, and finds the right one.
create function keep_organisation_of_spelling() returns trigger language plpgsql as $$
declare
    leads_to bigint;
begin
    perform from organisation_spelling s
      where s.key = new.organisation_key and s.country in ('', new.country) for share;
    select s.organisation_id into leads_to from organisation_spelling s
      where s.key = new.organisation_key and s.country in ('', new.country) order by s.country desc limit 1;
    if leads_to <> new.organisation_id
            and exists (select from organisation_merge m where m.merged_id = new.organisation_id) then
        raise exception 'The name leads to another organisation by now' using errcode = 'serialization_failure';
    end if;
    return new;
end $$;

create trigger organisation_of_spelling before insert on registration
    for each row when (new.organisation_key is not null) execute function keep_organisation_of_spelling();
create trigger organisation_of_corrected_spelling before update of organisation_key on registration
    for each row when (new.organisation_key <> old.organisation_key) execute function keep_organisation_of_spelling();
