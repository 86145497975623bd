alter table session
    add column withdrawn_at timestamptz;               -- from then on calendars show it as cancelled; null: not known
alter table event
    add column revision integer not null default 0;    -- raised by whatever changes in calendars of its programme
