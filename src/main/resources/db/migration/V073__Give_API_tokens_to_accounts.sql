-- Null: of the installation, made by a setting; it may do everything that tokens may.
alter table api_token
    add column account_id bigint references staff_account,
    add column scope      text not null default 'WRITE';

create index api_token_account on api_token (account_id) where account_id is not null;
