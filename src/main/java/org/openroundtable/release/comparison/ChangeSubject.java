package org.openroundtable.release.comparison;

/** What a change is about. */
public enum ChangeSubject {
    EVENT(""),
    REGISTRATION("registration"),
    ORGANISER("organiser"),
    PRIVACY("privacy"),
    SESSION("sessions"),
    SPEAKER("speakers"),
    QUESTION("questions");

    private final String property;

    ChangeSubject(String property) {
        this.property = property;
    }

    /** The list, or the part of the event, that the path begins with. */
    static ChangeSubject of(DocumentChange change) {
        for (var subject : values()) {
            if (!subject.property.isEmpty() && subject.property.equals(change.name(0))) {
                return subject;
            }
        }
        return EVENT;
    }

    boolean isOfMany() {
        return this == SESSION || this == SPEAKER || this == QUESTION;
    }
}
