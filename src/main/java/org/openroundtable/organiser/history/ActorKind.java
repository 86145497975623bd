package org.openroundtable.organiser.history;

import java.util.Arrays;
import java.util.Optional;

import org.openroundtable.account.Actor;

/** Who does things, as {@link Actor#kind} tells them apart. */
public enum ActorKind {
    STAFF("staff"),
    API_TOKEN("apiToken"),
    REGISTRANT("registrant"),
    FOCAL_POINT("focalPoint"),
    SYSTEM("system"),
    STRANGER("stranger");

    private final String code;

    ActorKind(String code) {
        this.code = code;
    }

    /** As entries keep it, and as it stands in the address of a page. */
    public String code() {
        return code;
    }

    static Optional<ActorKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
