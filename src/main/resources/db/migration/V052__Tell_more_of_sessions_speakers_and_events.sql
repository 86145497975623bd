alter table event
    add column website        text,
    add column privacy_notice text,
    add column logo           text,
    add column cover          text;

alter table session
    add column subtitle      text,
    add column language      text,
    add column links         jsonb   not null default '[]',
    add column rooms         jsonb   not null default '[]',   -- where there are several; all of them stand in room, too
    add column do_not_record boolean not null default false;

alter table speaker
    add column photo text,
    add column links jsonb not null default '[]';
