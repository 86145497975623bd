package org.openroundtable.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An entry in one line: who from where, what it is about, what was done. */
final class Told {

    private Told() {}

    static String of(HistoryLine line) {
        var words = new ArrayList<String>(List.of(line.actorKind()));
        if (line.actor() != null) {
            words.add(line.actor());
        } else if (line.actorKind().equals("staff")) {
            words.add(String.valueOf(line.actorId()));
        }
        if (line.address() != null) {
            words.add(line.address());
        }
        var names = Stream.of(line.person(), line.sessionTitle(), line.speakerName())
                .filter(Objects::nonNull)
                .toList();
        words.set(words.size() - 1, words.get(words.size() - 1) + ":");
        words.add(line.about().name());
        words.addAll(names.isEmpty() && line.event() != null ? List.of(line.event()) : names);
        words.add(line.what());
        return String.join(" ", words);
    }
}
