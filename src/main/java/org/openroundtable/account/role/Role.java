package org.openroundtable.account.role;

import java.util.EnumSet;
import java.util.Set;

/** What an account is, everywhere or in an event. */
public enum Role {
    /** Of the installation, and so in every event. */
    ADMINISTRATOR(EnumSet.allOf(Permission.class)),
    /** Everything in an event. */
    ORGANISER(EnumSet.complementOf(EnumSet.of(Permission.ADMINISTER))),
    EDITOR(EnumSet.of(Permission.SEE_FIGURES, Permission.EDIT_CONTENT)),
    /** Who receives people. */
    DESK(EnumSet.of(Permission.SEE_FIGURES, Permission.SEE_REGISTRATIONS, Permission.CHANGE_REGISTRATIONS)),
    VIEWER(EnumSet.of(Permission.SEE_FIGURES));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
