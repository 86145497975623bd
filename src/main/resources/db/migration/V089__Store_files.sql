-- What was uploaded, under the SHA-256 of its content, in pieces of 256 KB.
create table stored_file (
    checksum   text        primary key,               -- SHA-256 in hexadecimal digits
    media_type text        not null,
    size       bigint      not null,
    pieces     integer     not null,
    stored_at  timestamptz not null
);

create table stored_piece (
    checksum text    not null references stored_file on delete cascade,
    number   integer not null,                         -- from 0 on
    content  bytea   not null,
    primary key (checksum, number)
);

-- Pictures and documents are compressed already.
alter table stored_piece alter column content set storage external;
