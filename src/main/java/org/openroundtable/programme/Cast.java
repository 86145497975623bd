package org.openroundtable.programme;

import java.util.Collection;
import java.util.List;

import org.openroundtable.programme.SessionChange.Part;

/** Who appears in a session, in the order in which they are announced. */
final class Cast {

    private final Session session;
    private final List<Appearance> appearances;

    /** @param appearances those of the session, which are changed here */
    Cast(Session session, List<Appearance> appearances) {
        this.session = session;
        this.appearances = appearances;
    }

    /** Keeps the rows of those who appear as before: a row deleted and inserted anew would clash with itself. */
    void become(List<Casting> wanted) {
        appearances.removeIf(appearance -> !wanted.contains(appearance.casting()));
        for (var i = 0; i < wanted.size(); i++) {
            appearanceOf(wanted.get(i)).place(i);
        }
    }

    List<Part> parts() {
        return parts(appearances.stream().map(Appearance::casting).toList());
    }

    static List<Part> parts(Collection<Casting> cast) {
        return cast.stream()
                .map(casting -> new Part(casting.speaker().code(), casting.role()))
                .toList();
    }

    private Appearance appearanceOf(Casting casting) {
        return appearances.stream()
                .filter(known -> known.casting().equals(casting))
                .findFirst()
                .orElseGet(() -> {
                    var added = new Appearance(session, casting);
                    appearances.add(added);
                    return added;
                });
    }
}
