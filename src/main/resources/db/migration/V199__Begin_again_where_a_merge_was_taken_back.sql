-- A spelling leaves the record into which it was merged when that is taken back.
create or replace function keep_organisation_of_spelling() returns trigger language plpgsql as $$
declare
    leads_to bigint;
begin
    perform from organisation_spelling s
      where s.key = new.organisation_key and s.country in ('', new.country) for share;
    select s.organisation_id into leads_to from organisation_spelling s
      where s.key = new.organisation_key and s.country in ('', new.country) order by s.country desc limit 1;
    if leads_to <> new.organisation_id
            and exists (select from organisation_merge m where new.organisation_id in (m.merged_id, m.kept_id)) then
        raise exception 'The name leads to another organisation by now' using errcode = 'serialization_failure';
    end if;
    return new;
end $$;
