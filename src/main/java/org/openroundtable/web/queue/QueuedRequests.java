package org.openroundtable.web.queue;

import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;

/** Knows which requests change who has a place, or cost much besides, and in which lane they wait for one another. */
final class QueuedRequests {

    /** By form or over the API. */
    private static final Pattern REGISTERING =
            Pattern.compile("(?:/events/([^/]+)/register|/api/v1/events/([^/]+)/registrations)/?");

    private static final Pattern DOCUMENT = Pattern.compile("/api/v1/events/[^/]+/?");
    /** By those who have a link; which event it belongs to only the database knows. */
    private static final Pattern CHANGING = Pattern.compile("/registrations/(?!find/?$).+");

    /** Passwords cost a processor on purpose: whoever guesses many must not take all threads with them. */
    private static final Pattern PASSWORD =
            Pattern.compile("/organiser/(?:sign-in(?:/password/[^/]+)?|set-up/[^/]+|account/password)/?");

    private QueuedRequests() {}

    /** Empty: it need not wait. */
    static Optional<String> lane(HttpServerRequest request, String path) {
        return switch (request.method().name()) {
            case "POST" -> {
                var registering = REGISTERING.matcher(path);
                if (registering.matches()) {
                    var slug = registering.group(1) != null ? registering.group(1) : registering.group(2);
                    yield Optional.of("event " + slug);
                }
                if (PASSWORD.matcher(path).matches()) {
                    yield Optional.of("passwords");
                }
                yield CHANGING.matcher(path).matches() ? Optional.of("changes") : Optional.empty();
            }
            case "PUT" -> DOCUMENT.matcher(path).matches() ? Optional.of("documents") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
