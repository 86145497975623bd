-- Each registration says in the history from where it was brought in; here it is forgotten as soon as all are.
alter table import_job add column actor_address text;
