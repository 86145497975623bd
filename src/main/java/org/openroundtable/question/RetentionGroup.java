package org.openroundtable.question;

/** Answers that are kept equally long. */
public enum RetentionGroup {
    /** As long as the registration itself. */
    REGISTRATION("registration"),
    /** Of health or belief, as special needs may tell (GDPR art. 9): goes first, and is in no history and in no mail. */
    SENSITIVE("sensitive"),
    /** What somebody has agreed to: kept as long as it is made use of. */
    CONSENT("consent");

    private final String code;

    RetentionGroup(String code) {
        this.code = code;
    }

    /** The name in documents. */
    public String code() {
        return code;
    }
}
