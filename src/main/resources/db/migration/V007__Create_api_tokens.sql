-- Who may use the parts of the API that are not public. Only the SHA-256 of a token is kept.
create table api_token (
    hash       bytea       primary key,
    name       text        not null,
    created_at timestamptz not null
);
