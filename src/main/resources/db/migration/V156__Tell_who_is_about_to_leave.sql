-- A place that is released is not for whoever is about to be turned down or cancelled together with others.
create index bulk_task_ahead on bulk_task (registration_id) where outcome is null;

create function is_leaving(registration bigint) returns boolean language sql stable as $$
    select exists (select from bulk_task t join bulk_job j on j.id = t.job_id
                    where t.registration_id = $1 and t.outcome is null and j.verb in ('REJECT', 'CANCEL'))
$$;
