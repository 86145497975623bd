package org.openroundtable.organiser.settings;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.Actor;
import org.openroundtable.installation.Installation;
import org.openroundtable.testing.staff.Organisers;

import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.openroundtable.testing.staff.Organisers.requests;

/** The forms of the settings, as administrators send them; whoever has sent one forgets all of them afterwards. */
@Singleton
class Settings {

    @Inject
    Organisers organisers;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    void forget() {
        installation.change(version(), ObjectNode::removeAll, Actor.SYSTEM, clock.instant());
    }

    Response send(String path, Map<String, ?> fields) {
        return send(path, version(), fields);
    }

    Response send(String path, long version, Map<String, ?> fields) {
        return organisers
                .asAdministrator()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", version)
                .formParams(fields)
                .post(path);
    }

    long version() {
        return installation.stored().version();
    }

    /** As nobody has asked for it before, so as it is now. */
    static Response page(String path, String language) {
        return requests()
                .cookie("language", language)
                .queryParam("fresh", UUID.randomUUID().toString())
                .get(path);
    }
}
