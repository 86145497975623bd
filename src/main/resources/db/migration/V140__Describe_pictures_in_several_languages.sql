-- What a picture shows, in each language that its event is in: {"language": …, "first": …, "others": {…}}. The column alt
-- stays what it was, in the first of them, for versions that know no other.
alter table attachment add column alt_texts jsonb;

update attachment a
set alt_texts = jsonb_build_object(
        'language', coalesce(
                (select d.document -> 'languages' ->> 0 from draft d where d.slug = a.event_slug),
                (select e.languages[1] from event e where e.slug = a.event_slug),
                'en'),
        'first', a.alt,
        'others', '{}'::jsonb)
where a.alt is not null;
