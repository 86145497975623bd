package org.openroundtable.document.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.openroundtable.document.content.EventDocument.Warning;
import org.openroundtable.language.Text;

/** Finds sessions that are in one room at one time, which nobody can attend both of. */
public final class RoomClashes {

    private RoomClashes() {}

    /** One for each session that begins in a room in which another one has not ended; pointers are those of the list. */
    public static List<Warning> in(List<SessionDocument> sessions) {
        var warnings = new ArrayList<Warning>();
        var lastIn = new HashMap<String, SessionDocument>();
        IntStream.range(0, sessions.size())
                .boxed()
                .filter(index -> sessions.get(index).takesPlace())
                .sorted(Comparator.comparing(
                        index -> sessions.get(index).start().toInstant()))
                .forEach(index -> {
                    var session = sessions.get(index);
                    for (var room : rooms(session)) {
                        var last = lastIn.get(room);
                        if (last != null && session.start().isBefore(last.end())) {
                            warnings.add(new Warning(
                                    "/sessions/" + index + "/" + (session.room() == null ? "rooms" : "room"),
                                    "is taken at this time by session " + last.code() + ": " + room));
                        }
                        if (last == null || session.end().isAfter(last.end())) {
                            lastIn.put(room, session);
                        }
                    }
                });
        return warnings;
    }

    private static List<String> rooms(SessionDocument session) {
        return (session.rooms() == null ? Stream.ofNullable(session.room()) : session.rooms().stream())
                .map(Text::text)
                .toList();
    }
}
