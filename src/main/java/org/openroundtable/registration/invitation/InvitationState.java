package org.openroundtable.registration.invitation;

/** What became of an invitation. */
public enum InvitationState {
    /** No answer yet. */
    INVITED,
    /** They have registered, whatever became of that. */
    REGISTERED,
    DECLINED,
    WITHDRAWN
}
