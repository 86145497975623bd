-- The mail server has refused it, and has taken no other mail since. Texts of such a mail stay until it has.
alter table outbox_mail add column refused boolean not null default false;

create index outbox_mail_refused on outbox_mail (recipient) where refused;
