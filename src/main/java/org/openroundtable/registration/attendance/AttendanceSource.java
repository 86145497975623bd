package org.openroundtable.registration.attendance;

/** By what it was seen that somebody is there. */
public enum AttendanceSource {
    /** Found in the list of those who are expected. */
    LIST("list"),
    /** Showed the code of the confirmation, or named it. */
    CODE("code"),
    /** Followed their own link into it while it was on. */
    JOIN_LINK("joinLink");

    private final String code;

    AttendanceSource(String code) {
        this.code = code;
    }

    /** The name in the history. */
    public String code() {
        return code;
    }
}
