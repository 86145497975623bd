package org.openroundtable.mail;

import java.util.regex.Pattern;

import io.vertx.ext.mail.SMTPException;

/**
 * Why a mail could not be handed over.
 *
 * @param reason in full, for the row of the mail; servers like to repeat the recipient's address in it
 * @param code what of it may stand in a log: "550 5.1.1", or the kind of failure where no server has answered
 */
record Failure(String reason, String code) {

    private static final Pattern REPLY_CODES = Pattern.compile("^\\d{3}([ -]\\d\\.\\d{1,3}\\.\\d{1,3}(?!\\S))?");

    static Failure of(Throwable cause) {
        return new Failure(cause.toString(), cause instanceof SMTPException answer ? codes(answer) : kind(cause));
    }

    private static String codes(SMTPException answer) {
        var codes = REPLY_CODES.matcher(answer.getReplyMessage());
        return codes.find() ? codes.group() : Integer.toString(answer.getReplyCode());
    }

    private static String kind(Throwable cause) {
        return cause.getClass().getSimpleName();
    }
}
