-- As outbox_mail_link, for both occasions that a link is sent again on. That index goes with the next version.
create index outbox_mail_bringing_a_link on outbox_mail (reference, created_at)
    where occasion in ('link', 'already-registered');
