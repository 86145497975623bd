-- What the organiser says of personal data, of which the event's notice is made; null: nothing.
alter table event add column privacy jsonb;
