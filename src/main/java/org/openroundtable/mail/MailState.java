package org.openroundtable.mail;

/** What has become of a mail. */
public enum MailState {
    /** To be sent, for the first time or again. */
    PENDING,
    /** Taken over by the mail server. */
    SENT,
    /** Refused for good, or given up. */
    FAILED,
    /** Written while no mail server was configured, and never to be sent. */
    KEPT
}
