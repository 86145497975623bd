-- An organiser of no event yet may begin some, and organises those. A version that does not know this reads it so, too.
alter table role_grant drop constraint role_grant_check;
alter table role_grant add constraint role_grant_check check (
    role in ('ADMINISTRATOR', 'ORGANISER') and slug is null and series is null
        or role <> 'ADMINISTRATOR' and num_nonnulls(slug, series) = 1);
