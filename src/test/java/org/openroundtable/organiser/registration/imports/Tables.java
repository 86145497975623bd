package org.openroundtable.organiser.registration.imports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.account.role.Role;
import org.openroundtable.registration.exchange.ImportWork;
import org.openroundtable.testing.staff.Organisers;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Tables of people, sent by whoever has the desk of an event. */
@Singleton
class Tables {

    @Inject
    Organisers organisers;

    @Inject
    ImportWork work;

    /** Sends it; the path of its page. */
    String table(String event, byte[] content) {
        var sent = desk(event).multiPart("file", "people.csv", content).post(path(event));
        sent.then().statusCode(303);
        return sent.header("Location").replaceFirst("http://[^/]*", "");
    }

    /** Of one person, whose address begins like this. */
    String onePerson(String event, String person) {
        return table(event, """
                First name,E-mail,Organisation,Type of organisation,Country
                A,%s@a.example,Org,Company,ES
                """.formatted(person).getBytes(StandardCharsets.UTF_8));
    }

    Map<String, String> guessed(String event, String table) {
        return ImportForm.on(desk(event).get(table).asString());
    }

    void check(String event, String table, Map<String, String> form) {
        var told = new LinkedHashMap<>(form);
        told.put("informed", "true");
        send(event, table, told).then().statusCode(303);
    }

    void start(String event, String table) {
        desk(event)
                .contentType("application/x-www-form-urlencoded")
                .post(table + "/start")
                .then()
                .statusCode(303);
        work.work();
    }

    Response send(String event, String table, Map<String, String> form) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(table);
    }

    RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }

    String path(String event) {
        return "/organiser/events/" + event + "/registrations/import";
    }
}
