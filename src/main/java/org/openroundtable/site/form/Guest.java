package org.openroundtable.site.form;

import org.openroundtable.link.Paths;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.invitation.Invitation;

/**
 * Who was invited, and follows the link.
 *
 * @param secret of the link
 * @param isRegistered they have registered already
 */
public record Guest(String secret, Invitation invitation, boolean isRegistered) {

    public String email() {
        return invitation.email().value();
    }

    /** All but the last word of the name; null: it is one word, or none. */
    String firstName() {
        var name = invitation.name();
        var last = name == null ? -1 : name.lastIndexOf(' ');
        return last < 0 ? null : name.substring(0, last);
    }

    /** The last word of the name; null: none was told. */
    String lastName() {
        var name = invitation.name();
        return name == null ? null : name.substring(name.lastIndexOf(' ') + 1);
    }

    String organisation() {
        return invitation.organisation();
    }

    Pass pass() {
        return new Pass(invitation.id(), invitation.blockId(), null);
    }

    public String refusalPath() {
        return Paths.refusal(secret);
    }
}
