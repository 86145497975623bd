package org.openroundtable.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was changed of one thing, until it is announced. Of what is new it is enough to know that it was created.
 *
 * @param <A> how a change of it is announced
 */
public final class Changes<C extends Change, A> {

    /** Says of what it is, who has done it and when. */
    public interface Announcement<C, A> {
        A of(C change, Actor actor, Instant at);
    }

    private final Announcement<C, A> announcement;
    private final List<A> announced = new ArrayList<>();
    private boolean ofNew;

    public Changes(Announcement<C, A> announcement) {
        this.announcement = announcement;
    }

    public void recordCreation(C creation, Actor actor, Instant at) {
        ofNew = true;
        announced.add(announcement.of(creation, actor, at));
    }

    /** Unless it is what it was, or new. */
    public void record(C change, Actor actor, Instant at) {
        if (!ofNew && !Objects.equals(change.before(), change.after())) {
            announced.add(announcement.of(change, actor, at));
        }
    }

    /** Those since this was last asked. */
    public List<A> take() {
        var taken = List.copyOf(announced);
        announced.clear();
        ofNew = false;
        return taken;
    }
}
