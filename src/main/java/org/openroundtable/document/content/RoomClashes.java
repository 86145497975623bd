package org.openroundtable.document.content;

import java.util.List;

import org.openroundtable.document.content.EventDocument.Warning;
import org.openroundtable.language.Text;

/** Finds sessions that are in one room at one time, which nobody can attend both of. */
public final class RoomClashes {

    private RoomClashes() {}

    /** One for each session that begins in a room in which another one has not ended; pointers are those of the list. */
    public static List<Warning> in(List<SessionDocument> sessions) {
        return Overlaps.of(sessions, RoomClashes::rooms).stream()
                .map(overlap -> new Warning(
                        "/sessions/" + sessions.indexOf(overlap.later()) + "/"
                                + (overlap.later().room() == null ? "rooms" : "room"),
                        "is taken at this time by session " + overlap.earlier().code() + ": " + overlap.shared()))
                .toList();
    }

    private static List<String> rooms(SessionDocument session) {
        return session.everyRoom().stream().map(Text::text).toList();
    }
}
