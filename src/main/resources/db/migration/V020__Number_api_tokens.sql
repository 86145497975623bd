-- What the history calls a token by: its hash would do, but means nothing to a reader.
alter table api_token add column id bigint generated always as identity unique;
