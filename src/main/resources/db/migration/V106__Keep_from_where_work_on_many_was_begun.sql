-- What is done to each says in the history from where it was begun; here it is forgotten as soon as all is done.
alter table bulk_job add column actor_address text;
