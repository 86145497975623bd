-- Whether something older is still to be sent to the same person.
create index outbox_mail_by_recipient on outbox_mail (recipient, created_at, id) where state = 'PENDING';
