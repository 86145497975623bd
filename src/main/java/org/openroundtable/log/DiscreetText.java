package org.openroundtable.log;

import java.util.regex.Pattern;

/** Text from anywhere as a log may hold it: without secret links, and in one line (CWE-117). */
final class DiscreetText {

    private static final String LEFT_OUT = "…";
    /** What follows is the key to somebody's registration or account, or a try at one. */
    private static final Pattern SECRET = Pattern.compile(
            "(/registrations/(?!find\\b)|/invitations/|/delegations/|/sign-in/password/|/summaries/)[^\\s\"'<>]+");
    /** As the framework names a request that fails outside of any resource. */
    private static final Pattern REQUEST = Pattern.compile("(?s)HTTP Request to .* failed, error id");

    private DiscreetText() {}

    static String of(String text) {
        var shown = REQUEST.matcher(text).replaceAll("A request failed, error id");
        return inOneLine(SECRET.matcher(shown).replaceAll("$1" + LEFT_OUT));
    }

    /** Also without what the exception and its causes say. */
    static String without(String text, Throwable fault) {
        var shown = text;
        var depth = 0;
        for (var cause = fault; cause != null && depth < ToldException.DEEPEST; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                shown = shown.replace(cause.getMessage(), LEFT_OUT);
            }
            depth++;
        }
        return of(shown);
    }

    /** Tabs stay; whatever else controls a terminal or ends a line is written as in Java. */
    private static String inOneLine(String text) {
        if (text.chars().noneMatch(DiscreetText::isControl)) {
            return text;
        }
        var line = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            if (isControl(character)) {
                line.append(character == '\n' ? "\\n" : character == '\r' ? "\\r" : "\\u%04x".formatted(character));
            } else {
                line.append((char) character);
            }
        });
        return line.toString();
    }

    private static boolean isControl(int character) {
        return character != '\t' && (Character.isISOControl(character) || character == 0x2028 || character == 0x2029);
    }
}
