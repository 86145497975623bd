package org.openroundtable.document.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.openroundtable.document.content.EventDocument.Warning;

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
                    for (var room : session.everyRoom()) {
                        var last = lastIn.get(room.text());
                        if (last != null && session.start().isBefore(last.end())) {
                            warnings.add(new Warning(
                                    "/sessions/" + index + "/" + (session.room() == null ? "rooms" : "room"),
                                    "is taken at this time by session " + last.code() + ": " + room.text()));
                        }
                        if (last == null || session.end().isAfter(last.end())) {
                            lastIn.put(room.text(), session);
                        }
                    }
                });
        return warnings;
    }
}
