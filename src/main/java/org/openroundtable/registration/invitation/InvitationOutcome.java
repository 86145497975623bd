package org.openroundtable.registration.invitation;

import java.util.List;

/** What became of a wish to invite people. */
public sealed interface InvitationOutcome {

    /**
     * All who could be were invited.
     *
     * @param persons how many
     * @param invited addresses that were invited before, and are not again
     * @param registered addresses that are registered already
     */
    record Invited(int persons, List<String> invited, List<String> registered) implements InvitationOutcome {

        /** Somebody was passed over. */
        public boolean hasSkipped() {
            return !invited.isEmpty() || !registered.isEmpty();
        }
    }

    /**
     * Nobody was invited, because so many mails are not written within an hour.
     *
     * @param left how many more are, at the moment
     */
    record TooMany(int left) implements InvitationOutcome {}

    /** Nobody was invited: the event is over or does not take place. */
    record NotNow() implements InvitationOutcome {}
}
