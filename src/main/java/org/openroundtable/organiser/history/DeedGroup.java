package org.openroundtable.organiser.history;

import java.util.List;
import java.util.Locale;

import org.openroundtable.history.HistoryObject;

/** What can be done to one kind of thing, to be chosen from. */
record DeedGroup(HistoryObject object, List<Choice> choices) {

    /** @param label begins as a sentence does */
    record Choice(Deed deed, String label) {}

    static List<DeedGroup> of(List<HistoryObject> objects, HistoryMessages messages, Locale reader) {
        return objects.stream()
                .map(object -> new DeedGroup(
                        object,
                        Deed.allTo(object).stream()
                                .map(deed -> new Choice(deed, sentence(messages.deed(deed), reader)))
                                .toList()))
                .toList();
    }

    private static String sentence(String words, Locale reader) {
        return words.substring(0, 1).toUpperCase(reader) + words.substring(1);
    }
}
