package org.openroundtable.benchmark;

import java.util.Map;
import java.util.regex.Pattern;

import org.openroundtable.benchmark.client.Load.Deed;
import org.openroundtable.benchmark.client.Web;

/** What users of the web do over and over. */
final class Visitors {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final Web web;
    private final Venue venue;

    Visitors(Web web, Venue venue) {
        this.web = web;
        this.venue = venue;
    }

    Deed reading(String path) {
        return () -> web.read(path);
    }

    Deed registeringByApi() {
        return () -> {
            var answer = web.send(
                            "POST",
                            "/api/v1/events/" + venue.slug() + "/registrations",
                            JSON,
                            Participant.next().json(venue.sessions()))
                    .expect(201);
            if (answer.body().contains("waiting\"")) {
                throw new IllegalStateException("Not confirmed for all sessions: " + answer.body());
            }
        };
    }

    /** Opens the form, sends it and looks at the page that it leads to; each time in a browser without cookies. */
    Deed registeringByForm() {
        var path = "/events/" + venue.slug() + "/register";
        return () -> {
            var page = web.get(path).expect(200);
            var body = new StringBuilder(Participant.next().form(venue.sessions()));
            var form = page.body().indexOf("/register\"");
            var fields = HIDDEN.matcher(page.body()).region(form, page.body().indexOf("</form>", form));
            while (fields.find()) {
                body.append(Participant.pair(fields.group(1), fields.group(2)));
            }
            var answer = web.send("POST", path, FORM, body.toString()).expect(303);
            web.get(answer.location()).expect(200);
        };
    }
}
