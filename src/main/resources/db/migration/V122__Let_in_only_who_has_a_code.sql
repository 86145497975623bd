-- Who registers must show an access code or a personal invitation.
alter table event add column code_or_invitation boolean not null default false;
