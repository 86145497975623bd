package org.openroundtable.live;

/** Whoever wants to know. Neither method may take long: the next notice waits meanwhile. */
public interface Ear {

    /** @param notice what the one who changed something says of it */
    void hear(String notice);

    /** The connection is new: whatever was told before that, nobody here has heard. */
    void missedSome();
}
