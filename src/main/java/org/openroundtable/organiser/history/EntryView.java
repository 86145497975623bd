package org.openroundtable.organiser.history;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * One entry as pages show it.
 *
 * @param who did it
 * @param whoAlone the value of the filter for what they did; null: nobody in person
 * @param deed what they did, without what it was done to
 * @param things to which, the widest first
 * @param values what was before and after
 * @param reason null: none is kept
 * @param address the network address; null: not kept, or not for this reader
 * @param isErased what was before and after was taken out later
 */
public record EntryView(
        ZonedDateTime at,
        String who,
        String whoAlone,
        String deed,
        List<Thing> things,
        List<Value> values,
        String reason,
        String address,
        boolean isErased) {

    private static final int SEEN_AT_ONCE = 12;

    public List<Value> first() {
        return values.subList(0, Math.min(SEEN_AT_ONCE, values.size()));
    }

    /** What is shown to whoever opens it. */
    public List<Value> more() {
        return values.subList(Math.min(SEEN_AT_ONCE, values.size()), values.size());
    }

    /**
     * What something was done to.
     *
     * @param filter the name of the filter that shows its history alone, and its value; null: there is none
     */
    public record Thing(String name, String filter, String value) {

        /** In whatever event; others have their names within one. */
        boolean isKnownEverywhere() {
            return filter.equals("registration") || filter.equals("account");
        }
    }

    /**
     * @param name null: of what the sentence says
     * @param before null: nothing
     * @param after null: nothing
     */
    public record Value(String name, String before, String after) {}
}
