package org.openroundtable.organiser.programme.session;

import java.util.Map;

import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.programme.Slot;

/** What the form of a new session says before somebody has typed anything. */
final class Suggestions {

    private Suggestions() {}

    /** By the ids of fields. */
    static Map<String, String> of(DraftDocument draft) {
        var slot = Slot.next(draft);
        return slot.start() == null
                ? Map.of("type", SessionType.PANEL.code())
                : Map.of(
                        "type",
                        SessionType.PANEL.code(),
                        SlotField.DAY,
                        slot.start().toLocalDate().toString(),
                        SlotField.START,
                        slot.start().toLocalTime().toString(),
                        SlotField.END,
                        slot.end().toLocalTime().toString());
    }
}
