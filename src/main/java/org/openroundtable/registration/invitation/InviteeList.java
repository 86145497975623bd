package org.openroundtable.registration.invitation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import org.openroundtable.contact.EmailAddress;
import org.openroundtable.question.kind.TypedText;
import org.openroundtable.registration.registrant.RegistrantRules;

/**
 * People as somebody has typed or pasted them, one in a line: an address, {@code Name <address> Organisation} as mail
 * programs write it (RFC 5322, 3.4), or {@code address; name; organisation} with semicolons, commas or tabs between.
 *
 * @param invitees each address once
 * @param faults by line; where there are any, nobody is to be invited
 */
public record InviteeList(List<Invitee> invitees, List<Fault> faults) {

    /** More do not fit into one request. */
    public static final int MOST = 500;

    private static final Pattern NAMED =
            Pattern.compile("(?<name>[^<>]*)<(?<address>[^<>]*)>[\\s,;]*(?<organisation>[^<>]*)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,\\t]\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern OUTER_QUOTES = Pattern.compile("^[\"'](.*)[\"']$");

    /**
     * @param line from 1
     * @param text as it was typed
     */
    public record Fault(int line, String text, Why why) {}

    public enum Why {
        NO_ADDRESS,
        TOO_LONG
    }

    public static InviteeList read(String typed) {
        var invitees = new LinkedHashMap<String, Invitee>();
        var faults = new ArrayList<Fault>();
        var lines = LINE_END.split(typed);
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            var parts = parts(line);
            if (!EmailAddress.isValid(parts.get(0))) {
                faults.add(new Fault(i + 1, line, Why.NO_ADDRESS));
            } else if (isTooLong(parts.get(1)) || isTooLong(parts.get(2))) {
                faults.add(new Fault(i + 1, line, Why.TOO_LONG));
            } else {
                var invitee = new Invitee(new EmailAddress(parts.get(0)), text(parts.get(1)), text(parts.get(2)));
                invitees.putIfAbsent(invitee.email().key(), invitee);
            }
        }
        return new InviteeList(List.copyOf(invitees.values()), List.copyOf(faults));
    }

    /** Address, name and organisation; empty where there is none. */
    private static List<String> parts(String line) {
        var named = NAMED.matcher(line);
        if (named.matches()) {
            var name = OUTER_QUOTES.matcher(named.group("name").strip()).replaceAll("$1");
            return List.of(named.group("address").strip(), name, named.group("organisation"));
        }
        var cells = SEPARATOR.split(line, 3);
        return List.of(cells[0], cells.length > 1 ? cells[1] : "", cells.length > 2 ? cells[2] : "");
    }

    private static boolean isTooLong(String text) {
        return TypedText.length(text) > RegistrantRules.ORGANISATION;
    }

    /** Null: nothing is left of it. */
    private static String text(String typed) {
        return TypedText.line(typed);
    }
}
