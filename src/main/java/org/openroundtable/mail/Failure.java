package org.openroundtable.mail;

import java.util.regex.Pattern;

import io.vertx.ext.mail.SMTPException;

/**
 * Why a mail could not be handed over.
 *
 * @param reason in full, for the row of the mail; servers like to repeat the recipient's address in it
 * @param code what of it may stand in a log: "550 5.1.1", or the kind of failure where no server has answered
 * @param refusal the server will say the same next time (5xx), as far as it knows
 */
record Failure(String reason, String code, boolean refusal) {

    private static final Pattern REPLY_CODES = Pattern.compile("^\\d{3}([ -]\\d\\.\\d{1,3}\\.\\d{1,3}(?!\\S))?");

    static Failure of(Throwable cause) {
        return cause instanceof SMTPException answer
                ? new Failure(printable(cause), codes(answer), answer.isPermanent())
                : new Failure(printable(cause), kind(cause), false);
    }

    /** Of a mailbox that does not exist (RFC 3463 section 3.2), so that nothing can ever be sent there. */
    boolean isOfAddress() {
        return code.contains(" 5.1.") || code.contains("-5.1.");
    }

    /** Security or policy (RFC 3463 section 3.8): the server does not let us, whoever the mail is for. */
    boolean isOfRelay() {
        return code.contains(" 5.7.") || code.contains("-5.7.");
    }

    /** What a server answers can be anything; the database takes no NUL. */
    private static String printable(Throwable cause) {
        return cause.toString().replaceAll("\\p{Cntrl}", " ");
    }

    private static String codes(SMTPException answer) {
        var codes = REPLY_CODES.matcher(answer.getReplyMessage());
        return codes.find() ? codes.group() : Integer.toString(answer.getReplyCode());
    }

    private static String kind(Throwable cause) {
        return cause.getClass().getSimpleName();
    }
}
