package org.openroundtable.link;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that links in mails and calendars begin with: the one that is configured, else this machine. No request is
 * asked, since whoever sends one chooses its Host header.
 */
@Singleton
public class PublicUrl {

    private final Optional<URI> configured;
    /** Asked anew each time: a port that is left to the system (0) is known once the server has started, and not before. */
    private final Provider<Integer> port;

    public PublicUrl(
            @ConfigProperty(name = "openroundtable.public-url") Optional<URI> configured,
            @ConfigProperty(name = "quarkus.http.port") Provider<Integer> port) {
        configured.ifPresent(base -> {
            if (base.getHost() == null || base.getRawQuery() != null || base.getRawFragment() != null) {
                throw new IllegalArgumentException(
                        "openroundtable.public-url is not the address of a site, such as https://roundtable.example.org: "
                                + base);
            }
        });
        this.configured = configured;
        this.port = port;
    }

    /** @param path encoded, with a slash in front */
    public String of(String path) {
        var text = base().toString();
        return (text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path;
    }

    /** The same for a calendar that subscribes to it. */
    public String webcal(String path) {
        return of(path).replaceFirst("^https?:", "webcal:");
    }

    /** What a session is called in every calendar, public and personal, for ever: its UID (RFC 7986, 5.3). */
    public String sessionUid(String slug, String code) {
        return code + "." + slug + "@" + host();
    }

    /** What an event as a whole is called in calendars. */
    public String eventUid(String slug) {
        return slug + "@" + host();
    }

    public String host() {
        return base().getHost();
    }

    private URI base() {
        return configured.orElseGet(() -> URI.create("http://localhost:" + port.get()));
    }
}
