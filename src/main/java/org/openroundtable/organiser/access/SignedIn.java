package org.openroundtable.organiser.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.StaffSession;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.Access;

/** Who is signed in, in a request under {@code /organiser}. In templates {@code cdi:signedIn}. */
@Named
@RequestScoped
public class SignedIn {

    private StaffSessions.Current current;
    private Access access = Access.NONE;

    void is(StaffSessions.Current current, Access access) {
        this.current = current;
        this.access = access;
    }

    /** False only on pages for whoever is not. */
    public boolean isPresent() {
        return current != null;
    }

    public StaffAccount account() {
        return current.account();
    }

    public StaffSession session() {
        return current.session();
    }

    public Actor.Staff actor() {
        return new Actor.Staff(account().id());
    }

    public Access access() {
        return access;
    }

    public String getName() {
        return account().name();
    }

    public boolean isAdministrator() {
        return access.isAdministrator();
    }
}
