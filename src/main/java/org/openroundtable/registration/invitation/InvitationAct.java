package org.openroundtable.registration.invitation;

import org.openroundtable.account.Change;

/**
 * What was done with invitations, as the history keeps it: who was invited is told by the invitation alone, which can be
 * erased.
 */
sealed interface InvitationAct extends Change {

    @Override
    default Object before() {
        return null;
    }

    /** How many people it was about. */
    record Count(int persons) {}

    /** Which invitation it was about. */
    record Number(Long number) {}

    record PeopleInvited(Count after) implements InvitationAct {}

    record PeopleReminded(Count after) implements InvitationAct {}

    record InvitationsErased(Count after) implements InvitationAct {}

    record InvitationWithdrawn(Number after) implements InvitationAct {}

    record InvitationDeclined(Number after) implements InvitationAct {}
}
