package org.openroundtable.notification.repetition;

/** What became of the wish to send a mail again. */
public enum Repeated {
    SENT,
    /** What it said does not hold any more, or the event is over. */
    NOT_TRUE_ANY_MORE,
    /** It holds a secret that only whoever made it has, or was written to somebody else. */
    NOT_REPEATABLE,
    /** One like it waits to be sent. */
    UNDER_WAY,
    /** It was sent several times within the hour. */
    TOO_OFTEN
}
