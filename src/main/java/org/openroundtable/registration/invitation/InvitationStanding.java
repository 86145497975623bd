package org.openroundtable.registration.invitation;

/**
 * An invitation and what became of it.
 *
 * @param registration id of the registration of whoever was invited; null: there is none
 */
public record InvitationStanding(Invitation invitation, Long registration) {

    public InvitationState state() {
        if (registration != null) {
            return InvitationState.REGISTERED;
        }
        if (invitation.isWithdrawn()) {
            return InvitationState.WITHDRAWN;
        }
        return invitation.isDeclined() ? InvitationState.DECLINED : InvitationState.INVITED;
    }

    public boolean isOpen() {
        return state() == InvitationState.INVITED;
    }
}
