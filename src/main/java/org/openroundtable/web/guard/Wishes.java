package org.openroundtable.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what a client would like: a list of members with weights (RFC 9110 sections 5.6.1.2, 12.4.2 and 12.5). Nothing in
 * it is a fault: empty members are ignored, a weight is taken in whatever case and with or without its zeros, and a member
 * that cannot be read is left out without the others.
 */
final class Wishes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";

    /** Further members say nothing about anybody's wishes, and whoever compares them has to compare each with each. */
    private static final int MOST = 50;

    private static final Pattern WEIGHT = Pattern.compile("\\s*[qQ]\\s*=(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\"?([01]|[01]?\\.\\d+|[01]\\.)\"?\\s*");
    private static final Pattern PARAMETER = Pattern.compile("\\s*" + TOKEN + "=" + TOKEN + "\\s*");

    /** What a member is before its parameters. */
    enum Kind {
        MEDIA_TYPE(TOKEN + "/" + TOKEN) {
            @Override
            boolean isReadable(String member) {
                return super.isReadable(member) && (!member.startsWith("*/") || member.equals("*/*"));
            }
        },
        /** {@code fr_FR}, as some write it, is {@code fr-FR}. */
        LANGUAGE("\\*|[A-Za-z]{1,8}(-(?:[A-Za-z0-9]{1,8}|\\*))*+") {
            @Override
            String usual(String member) {
                return member.replace('_', '-');
            }
        },
        /** A content coding or a character set. */
        NAME(TOKEN);

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }

        boolean isReadable(String member) {
            return form.matcher(member).matches();
        }

        String usual(String member) {
            return member;
        }
    }

    private Wishes() {}

    /**
     * The header as everybody can read it; empty: nothing can be read of it, so there is no wish.
     *
     * @param lines of the header, all of them
     */
    static String readable(List<String> lines, Kind kind) {
        return lines.stream()
                .flatMap(line -> split(line, ',').stream())
                .limit(MOST)
                .map(member -> member(member, kind))
                .filter(member -> !member.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String member(String text, Kind kind) {
        var parts = split(text, ';');
        var name = kind.usual(parts.get(0).strip());
        if (!kind.isReadable(name)) {
            return "";
        }
        var member = new StringBuilder(name);
        for (var part : parts.subList(1, parts.size())) {
            var weight = WEIGHT.matcher(part);
            if (weight.matches()) {
                // What follows a weight belongs to no range (RFC 9110 section 12.5.1).
                var value = weight(weight.group(1));
                return value < 0 ? "" : member + ";q=" + inThousandths(value);
            }
            // Quoted ones, too, are more than everybody can read.
            if (kind == Kind.MEDIA_TYPE && PARAMETER.matcher(part).matches()) {
                member.append(';').append(part.strip());
            }
        }
        return member.toString();
    }

    /** Less than nothing: it is none. */
    private static double weight(String text) {
        var number = NUMBER.matcher(text);
        var weight = number.matches() ? Double.parseDouble(number.group(1)) : -1;
        return weight <= 1 ? weight : -1;
    }

    /** However little somebody wants something, it is not refused. */
    private static String inThousandths(double weight) {
        var thousandths = weight == 0 ? 0 : Math.max(1, Math.round(weight * 1000));
        return thousandths == 1000
                ? "1"
                : "0." + Long.toString(1000 + thousandths).substring(1);
    }

    /** Not within quotation marks; what begins with one that never ends is split, too. */
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var from = 0;
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == separator) {
                parts.add(text.substring(from, at));
                from = at + 1;
            } else if (text.charAt(at) == '"') {
                at = Math.max(at, text.indexOf('"', at + 1));
            }
            at++;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
