package org.openroundtable.registration.delegation;

import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How many of one organisation can have a place: {@code given.anEvent().where(ofEach(2))}. */
public final class OrganisationLimits {

    private OrganisationLimits() {}

    /** In the event; who comes beyond that waits. */
    public static Consumer<ObjectNode> ofEach(int places) {
        return event -> inSession(places).accept(event.withObject("/registration"));
    }

    /** For a session of the document. */
    public static Consumer<ObjectNode> inSession(int places) {
        return session -> session.put("limitPerOrganisation", places);
    }

    /** Who comes beyond any of them is refused. */
    public static Consumer<ObjectNode> refusingMore() {
        return event -> event.withObject("/registration").put("overLimitPerOrganisation", "refuse");
    }
}
