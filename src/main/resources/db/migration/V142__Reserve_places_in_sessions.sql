-- Places can be kept in one session as well. Null: in the event as a whole. The row of such a block in capacity_limit
-- names the session too.
alter table reserved_block add column session_id bigint references session;

-- The place in the session is one of the block's, as long as it is not released.
alter table place add column block_id bigint references reserved_block;

create index place_by_block on place (block_id) where block_id is not null;

-- Who has come with what gives a place of a block, and may be waiting for one.
create index access_code_by_block on access_code (block_id) where block_id is not null;
create index invitation_by_block on invitation (block_id) where block_id is not null;
