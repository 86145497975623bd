package org.openroundtable.mail;

/** What became of one attempt to hand a mail to the mail server. */
sealed interface Delivery {

    OutboxMail mail();

    record Accepted(OutboxMail mail) implements Delivery {}

    /** The server will never take this mail: there is no such address, or it does not like the text. */
    record Refused(OutboxMail mail, Failure failure) implements Delivery {}

    /** No server, no answer, or an answer that may be another one later. */
    record Delayed(OutboxMail mail, Failure failure) implements Delivery {}
}
