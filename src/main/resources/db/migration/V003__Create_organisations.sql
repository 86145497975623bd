create sequence organisation_seq increment by 50;

create table organisation (
    id   bigint primary key,
    name text   not null,
    type text   not null
);

-- Every spelling that leads to an organisation, its own name among them; the key is the normalised spelling.
create table organisation_alias (
    key             text   primary key,
    organisation_id bigint not null references organisation
);

create index organisation_alias_by_organisation on organisation_alias (organisation_id);
