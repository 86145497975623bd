-- What an event asks; null: what all events have asked so far.
alter table event add column questions jsonb;

-- What a registrant has answered, by code of the question.
alter table registration add column answers jsonb;

create function answers_in_columns(registration) returns jsonb language sql immutable as $$
    select jsonb_build_object(
        'smallOrMedium', $1.small_or_medium, 'position', $1.position, 'accessibilityNeeds', $1.accessibility_needs,
        'questions', $1.questions, 'showName', $1.show_name, 'shareContact', $1.share_contact,
        'laterAnnouncements', $1.later_announcements)
$$;

update registration set answers = jsonb_strip_nulls(answers_in_columns(registration));

alter table registration alter column answers set not null;

-- Who has answered so? answers @> '{"diet": "vegan"}'
create index registration_answers on registration using gin (answers jsonb_path_ops);

-- The version before this one, which may run beside it for a while, knows the columns and not the JSON: whichever of
-- the two writes, both read it. One version later the columns go, and the functions and the trigger with them.
create function keep_answers_in_columns() returns trigger language plpgsql as $$
begin
    if new.answers is null then
        new.answers := jsonb_strip_nulls(answers_in_columns(new));
    elsif tg_op = 'INSERT' or new.answers <> old.answers then
        new.small_or_medium := coalesce((new.answers -> 'smallOrMedium')::boolean, false);
        new.position := new.answers ->> 'position';
        new.accessibility_needs := new.answers ->> 'accessibilityNeeds';
        new.questions := new.answers ->> 'questions';
        new.show_name := coalesce((new.answers -> 'showName')::boolean, false);
        new.share_contact := coalesce((new.answers -> 'shareContact')::boolean, false);
        new.later_announcements := coalesce((new.answers -> 'laterAnnouncements')::boolean, false);
    elsif answers_in_columns(new) <> answers_in_columns(old) then
        new.answers := jsonb_strip_nulls(new.answers || answers_in_columns(new));
    end if;
    return new;
end $$;

create trigger keep_answers_in_columns before insert or update on registration
    for each row execute function keep_answers_in_columns();
