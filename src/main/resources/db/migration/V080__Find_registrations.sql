-- Organisers find registrations by name, address and organisation, also with a typing error: PostgreSQL finds the texts
-- that have most groups of three letters in common with what is looked for. In a database with the locale C it takes only
-- those of ASCII for letters, so all is written in them here: without accents, Greek and Cyrillic in Latin.
create extension if not exists pg_trgm;

create function searchable(written text) returns text language sql immutable strict parallel safe as $$
    select lower(case when octet_length(bare) = length(bare) then bare else translate(bare,
        'ßøØłŁđĐæÆœŒħĦıðÐþÞαΑβΒγΓδΔεΕζΖηΗθΘιΙκΚλΛμΜνΝξΞοΟπΠρΡσΣςτΤυΥφΦχΧψΨωΩаАбБвВгГдДеЕжЖзЗиИкКлЛмМнНоОпПрРсСтТуУфФхХцЦчЧшШщЩъЪыЫьЬэЭюЮяЯіІєЄ',
        'soollddaaoohhiddttaavvggddeezziittiikkllmmnnxxoopprrsssttyyffhhppooaabbvvggddeezzzziikkllmmnnoopprrssttuuffhhccccssssaaiiyyeeuuaaiiee') end)
      from (select case when octet_length(written) = length(written) then written
                        else regexp_replace(normalize(written, NFKD), '[\u0300-\u036f]', '', 'g') end as bare) without
$$;

-- Set here, whatever version of the application writes the row; the next migration sets it for those that are there.
-- A generated column would keep everybody out while the table is written anew.
alter table registration add column search_text text;

create function set_search_text() returns trigger language plpgsql as $$
begin
    new.search_text := searchable(
        concat_ws(' ', new.first_name, new.last_name, new.email, new.organisation_typed));
    return new;
end $$;

create trigger set_search_text before insert or update on registration
    for each row execute function set_search_text();

create index registration_by_text on registration using gin (search_text gin_trgm_ops);

-- The list of an event's registrations begins with the latest.
create index registration_by_date on registration (event_id, registered_at, id);
