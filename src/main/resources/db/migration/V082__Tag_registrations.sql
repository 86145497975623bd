-- What organisers put registrations into groups by, in their own words.
create table registration_tag (
    registration_id bigint not null references registration on delete cascade,
    tag             text   not null,
    primary key (registration_id, tag)
);

create index registration_tag_by_tag on registration_tag (tag, registration_id);
