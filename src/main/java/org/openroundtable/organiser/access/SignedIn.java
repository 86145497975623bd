package org.openroundtable.organiser.access;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.openroundtable.account.Actor;
import org.openroundtable.account.CurrentActor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.login.StaffSession;
import org.openroundtable.account.login.StaffSessions;
import org.openroundtable.account.role.Access;
import org.openroundtable.account.role.Permission;
import org.openroundtable.organiser.access.SignInRequired.Why;
import org.openroundtable.web.form.FormFields;

/** Who is signed in, in a request under {@code /organiser}. In templates {@code cdi:signedIn}. */
@Named
@RequestScoped
public class SignedIn implements CurrentActor {

    private StaffSessions.Current current;
    private Actor.Staff actor;
    private Access access = Access.NONE;

    /** @param address of the network that the request comes from */
    void is(StaffSessions.Current current, Access access, String address) {
        this.current = current;
        this.access = access;
        this.actor = new Actor.Staff(current.account().id(), address);
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

    /** The password was entered so short a time ago that it is not asked for again. */
    public boolean isConfirmedAt(Instant now) {
        return current.session().isConfirmedAt(now);
    }

    /**
     * To be thrown by what is to be done with the password alone, which only shows once it is read.
     *
     * @param address that it was sent to
     */
    public SignInRequired again(String address, FormFields sent) {
        return new SignInRequired(Why.SENSITIVE, address, KeptForm.of(sent).orElse(""));
    }

    @Override
    public Actor.Staff actor() {
        return actor;
    }

    public Access access() {
        return access;
    }

    /** For links to what not everybody may open. */
    public boolean maySeeTeam(String slug) {
        return access.to(slug).may(Permission.MANAGE_TEAM);
    }

    /** The same. */
    public boolean mayEdit(String slug) {
        return access.to(slug).may(Permission.EDIT_CONTENT);
    }

    /** The same. */
    public boolean mayPublish(String slug) {
        return access.to(slug).may(Permission.PUBLISH);
    }

    /** The same. */
    public boolean maySeeRegistrations(String slug) {
        return access.to(slug).may(Permission.SEE_REGISTRATIONS);
    }

    /** The same, of what is no matter of one event. */
    public boolean mayOrganise() {
        return access.mayCreateEvents();
    }

    public String getName() {
        return account().name();
    }

    public boolean isAdministrator() {
        return access.isAdministrator();
    }
}
