-- Who signs in at an OpenID Connect provider: what the provider calls them. Null: they do not.
alter table staff_account
    add column oidc_issuer  text,
    add column oidc_subject text,
    add check (num_nonnulls(oidc_issuer, oidc_subject) <> 1);

create unique index staff_account_identity on staff_account (oidc_issuer, oidc_subject) where removed_at is null;

-- Who has gone there and is not back yet. Only the SHA-256 of what the browser's cookie says is kept.
create table provider_sign_in (
    hash       bytea       primary key,
    state      text        not null,
    nonce      text        not null,
    verifier   text        not null,
    afresh     boolean     not null,
    then_path  text        not null,
    kept       text        not null,                   -- a form that was sent without a session, packed; empty: none
    created_at timestamptz not null
);

create index provider_sign_in_created on provider_sign_in (created_at);
