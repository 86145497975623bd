-- How often a link was sent again of late, so that a mailbox gets no flood of them.
create index outbox_mail_link on outbox_mail (reference, created_at) where occasion = 'link';
