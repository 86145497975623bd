package org.openroundtable.notification;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openroundtable.language.Wording;

import io.quarkus.qute.HtmlEscaper;

/**
 * Words of others in a mail of ours, on one line. Their type says what becomes of them, not the template, whoever has
 * written it: as in a statement that is prepared, only a token stands for them until all else of the mail is rendered,
 * and there is no other way to them. Then they are put in as words: in HTML escaped, in their
 * language, and with a direction of their own.
 */
public abstract sealed class ForeignText permits OrganiserText, StrangerText {

    // A token is FIRST, an initial of the type, the language, a dot, the text in Base64, and LAST. FIRST and LAST are
    // noncharacters, kept by Unicode for use within a program; whoever forges one only has a text put in as theirs.
    private static final char FIRST = '\uFDD0';
    private static final char LAST = '\uFDD1';
    private static final Pattern TOKEN =
            Pattern.compile(FIRST + "([os])([A-Za-z0-9-]*)\\.((?:[\\w-]{4})*(?:[\\w-]{2,3})?)" + LAST);

    /** What would break the line, or reach beyond the text: controls, line ends, marks of direction (UAX 9). */
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    // "first strong isolate" and its end: what <bdi> is in HTML (UAX 9)
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private static final HtmlEscaper HTML = new HtmlEscaper(List.of());

    private final String text;
    private final String language;

    ForeignText(Wording words) {
        this.text = onOneLine(words.text());
        this.language = words.language();
    }

    private static String onOneLine(String text) {
        // Nearly every text is as it should be, which can be seen in a fraction of the time.
        return text.chars().allMatch(character -> character >= ' ' && character < '\u007F')
                ? text
                : DIRECTION.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** What a template gets. */
    @Override
    public final String toString() {
        var initial = this instanceof StrangerText ? 's' : 'o';
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return FIRST
                + (initial + language + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                + LAST;
    }

    /** As they stand in plain text: what is written from right to left is kept from turning what stands beside it. */
    final String plain() {
        var words = words();
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length()) ? ISOLATE + words + END_OF_ISOLATE : words;
    }

    String words() {
        return text;
    }

    private String html() {
        var attribute = language.isEmpty() ? "" : " lang=\"" + language + "\"";
        return "<bdi" + attribute + ">" + HTML.map(words(), null) + "</bdi>";
    }

    /** The rendered HTML with the words in it; in its body alone, since a title knows no elements. */
    static String intoHtml(String rendered) {
        return into(rendered, ForeignText::html);
    }

    static String intoPlain(String rendered) {
        return into(rendered, ForeignText::plain);
    }

    private static String into(String rendered, Function<ForeignText, String> form) {
        var finished = new StringBuilder(rendered.length());
        var token = TOKEN.matcher(rendered);
        var done = 0;
        for (var at = rendered.indexOf(FIRST); at >= 0; at = rendered.indexOf(FIRST, at + 1)) {
            if (token.region(at, rendered.length()).lookingAt()) {
                finished.append(rendered, done, at).append(form.apply(read(token)));
                done = token.end();
            }
        }
        return finished.append(rendered, done, rendered.length()).toString();
    }

    private static ForeignText read(Matcher token) {
        var text = new String(Base64.getUrlDecoder().decode(token.group(3)), StandardCharsets.UTF_8);
        return token.group(1).equals("s")
                ? new StrangerText(text)
                : new OrganiserText(new Wording(text, token.group(2)));
    }
}
