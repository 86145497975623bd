package org.openroundtable.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

import org.openroundtable.contact.DomainName;

/**
 * Values of header fields (RFC 5322, RFC 2047), on one line each or folded, never with a line break of their author's.
 * Vert.x would write names as comments behind the address and break characters outside the basic plane.
 */
final class MailHeader {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern QUOTED = Pattern.compile("[\"\\\\]");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** Base64 makes 48 characters of them: with its frame and the name of the field still one line of at most 76. */
    private static final int OCTETS_OF_WORD = 36;

    private MailHeader() {}

    static String text(String text) {
        var line = oneLine(text);
        // a text that only looks encoded must not be decoded; a long one has to be folded
        return isAscii(line) && line.length() <= 66 && !line.contains("=?") ? line : encodedWords(line);
    }

    static String mailbox(String name, String address) {
        var line = oneLine(name);
        if (line.isEmpty()) {
            return address(address);
        }
        var phrase = isAscii(line) && line.length() <= 66 && !line.contains("=?")
                ? '"' + QUOTED.matcher(line).replaceAll("\\\\$0") + '"'
                : encodedWords(line);
        return phrase + "\r\n <" + address(address) + ">";
    }

    /** @throws IllegalArgumentException if no server could understand the domain */
    static String address(String address) {
        var line = oneLine(address);
        var at = line.lastIndexOf('@');
        return line.substring(0, at + 1) + DomainName.ascii(line.substring(at + 1));
    }

    static String date(Instant at) {
        return DATE.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String encodedWords(String text) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        var octets = 0;
        for (var codePoint : text.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_OF_WORD) {
                words.append(encoded(word)).append("\r\n ");
                word.setLength(0);
                octets = 0;
            }
            word.append(character);
            octets += size;
        }
        return words.append(encoded(word)).toString();
    }

    private static String encoded(CharSequence word) {
        var octets = word.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
    }
}
