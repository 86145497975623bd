package org.openroundtable.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody nobody has heard of before, from one of fifty organisations and twenty countries. */
record Participant(String email, String organisation, Map<String, String> fields) {

    private static final int ORGANISATIONS = 50;
    private static final String[] COUNTRIES = {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LV",
        "NO", "PL"
    };
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static Participant next() {
        var number = NUMBERS.incrementAndGet();
        var email = "participant-%d@industry.example".formatted(number);
        var organisation = "Benchmark Systems %d".formatted(number % ORGANISATIONS);
        var fields = new LinkedHashMap<String, String>();
        fields.put("firstName", "Ágnes");
        fields.put("lastName", "Participant " + number);
        fields.put("email", email);
        fields.put("organisation", organisation);
        fields.put("organisationType", "company");
        fields.put("country", COUNTRIES[number % COUNTRIES.length]);
        fields.put("position", "Head of Interoperability");
        return new Participant(email, organisation, fields);
    }

    /** Body of an API request; no value needs escaping in JSON. */
    String json(Iterable<String> sessions) {
        var json = new StringBuilder("{");
        fields.forEach((name, value) -> json.append("\"%s\":\"%s\",".formatted(name, value)));
        return json.append("\"sessions\":[\"")
                .append(String.join("\",\"", sessions))
                .append("\"]}")
                .toString();
    }

    /** What is typed into the form, as a browser sends it. */
    String form(Iterable<String> sessions) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(pair(name, value)));
        sessions.forEach(session -> form.append(pair("sessions", session)));
        return form.toString();
    }

    static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)
                + "&";
    }
}
