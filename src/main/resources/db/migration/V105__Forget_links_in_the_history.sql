-- Links to join a session are not kept in the history any more: whoever has one can join. That it changed stays.
update history_entry set before = null, after = null, erased_at = now()
 where what = 'linkChanged' and erased_at is null and (before is not null or after is not null);
