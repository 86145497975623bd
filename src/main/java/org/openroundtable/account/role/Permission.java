package org.openroundtable.account.role;

/** What can be allowed. All but the last are of an event. */
public enum Permission {
    /** How many; nobody's personal data. */
    SEE_FIGURES,
    SEE_REGISTRATIONS,
    CHANGE_REGISTRATIONS,
    /** The draft: texts, programme, speakers, questions. */
    EDIT_CONTENT,
    /** What the public sees, and what acts on it at once. */
    PUBLISH,
    MANAGE_TEAM,
    /** The installation: accounts and settings. */
    ADMINISTER
}
