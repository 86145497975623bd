package org.openroundtable.web.body;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes the bodies of all requests together may hold, from their first byte until the request is answered. */
final class BodyMemory {

    private final long most;
    private final AtomicLong taken = new AtomicLong();

    BodyMemory(long most) {
        this.most = most;
    }

    /** False: there is not so much left, and nothing was taken. */
    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) {
            return true;
        }
        release(bytes);
        return false;
    }

    void release(long bytes) {
        taken.addAndGet(-bytes);
    }
}
