-- Mails to be sent, written in the transaction of what they announce. Texts and attachment carry secret links and are
-- taken out as soon as they are not needed any more; the rest of the row stays as the record that the mail went out.
create table outbox_mail (
    id                 uuid        primary key,
    message_id         text        not null,
    occasion           text        not null,
    reference          text,
    recipient          text        not null,
    sender_name        text        not null,
    reply_to           text,
    language           text        not null,
    subject            text        not null,
    text_body          text,
    html_body          text,
    attachment_name    text,
    attachment_type    text,
    attachment_content bytea,
    state              text        not null check (state in ('PENDING', 'SENT', 'FAILED', 'KEPT')),
    attempts           integer     not null default 0,
    created_at         timestamptz not null,
    -- while a dispatcher has claimed the row: when its claim ends
    next_attempt_at    timestamptz not null,
    finished_at        timestamptz,
    last_error         text,
    check ((state in ('SENT', 'FAILED')) = (finished_at is not null))
);

create index outbox_mail_due on outbox_mail (next_attempt_at) where state = 'PENDING';
create index outbox_mail_failed on outbox_mail (finished_at) where state = 'FAILED';
create index outbox_mail_kept on outbox_mail (created_at) where state = 'KEPT';
