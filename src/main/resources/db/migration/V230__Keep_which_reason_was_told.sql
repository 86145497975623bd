-- Why a registration was turned down or cancelled, as its registrant was told; where nobody told them, there is no row.
-- What organisers wrote down for themselves stands in the history.
create table told_reason (
    registration_id bigint primary key references registration on delete cascade,
    reason          text   not null
);
