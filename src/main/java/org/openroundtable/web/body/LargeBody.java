package org.openroundtable.web.body;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * What may be longer than a form.
 *
 * @param path of the resource, as its annotations say it; of parameters it has none but {@code {slug}}
 * @param most how many bytes it may have
 * @param within how long it may take to come
 */
public record LargeBody(HttpMethod method, String path, long most, Duration within) {

    private static final String SLUG = "{slug}";

    boolean isMeantBy(HttpServerRequest request) {
        return request.method() == method && pattern().matcher(request.path()).matches();
    }

    /** Null: the path names none. */
    String slugIn(HttpServerRequest request) {
        return Optional.of(pattern().matcher(request.path()))
                .filter(match -> match.matches() && match.groupCount() > 0)
                .map(match -> match.group(1))
                .orElse(null);
    }

    private Pattern pattern() {
        return Pattern.compile(path.replace(SLUG, "([^/]+)") + "/?");
    }
}
