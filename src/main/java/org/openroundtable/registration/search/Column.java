package org.openroundtable.registration.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be shown of each registration in a list, beside what was answered. */
public enum Column {
    NAME("name"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    EMAIL("email"),
    ORGANISATION("organisation"),
    ORGANISATION_TYPE("organisationType"),
    COUNTRY("country"),
    STATUS("status"),
    SESSIONS("sessions"),
    TAGS("tags"),
    CODE("code"),
    INVITATION("invitation"),
    BLOCK("block"),
    LANGUAGE("language"),
    REGISTERED_AT("registeredAt");

    static final List<String> USUAL = List.of("name", "organisation", "country", "status", "sessions", "registeredAt");

    private final String code;

    Column(String code) {
        this.code = code;
    }

    /** In addresses. */
    public String code() {
        return code;
    }

    public static Optional<Column> withCode(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }
}
