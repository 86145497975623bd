package org.openroundtable.notification;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.mail.Mail;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The event of these tests (two panels, the second with one place only), and people at its desk. */
@Singleton
class Roundtable {

    private static final Pattern LINK = Pattern.compile("/registrations/([\\w-]{43})");

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @Inject
    RegistrationDesk desk;

    ObjectNode document() {
        try (var document = Roundtable.class.getResourceAsStream("/notification/roundtable.json")) {
            return ((ObjectNode) json.readTree(document)).put("slug", given.uniqueSlug());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String open() {
        return open(terms -> {});
    }

    String open(Consumer<ObjectNode> terms) {
        var document = document();
        terms.accept((ObjectNode) document.get("registration"));
        return given.put(document);
    }

    AccessToken register(String event, String email, String language, String... sessions) {
        return register(event, somebody("Ágnes", "Szűcs", email), language, sessions);
    }

    AccessToken register(String event, Registrant registrant, String language, String... sessions) {
        var outcome = desk.register(new RegistrationRequest(event, registrant, Set.of(sessions), language));
        return ((Registered) outcome).token();
    }

    void registerAgain(String event, String email) {
        desk.register(new RegistrationRequest(event, somebody("Ágnes", "Szűcs", email), Set.of(), "en"));
    }

    static Registrant somebody(String firstName, String lastName, String email) {
        var registrant = new Registrant();
        registrant.firstName = firstName;
        registrant.lastName = lastName;
        registrant.email = email;
        registrant.organisation = "Captura Biométrica, S.L.";
        registrant.organisationType = OrganisationType.COMPANY;
        registrant.country = "ES";
        return registrant;
    }

    /** The secret in the link of the mail. */
    static AccessToken tokenIn(Mail mail) {
        var link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("No link in " + mail.text());
        }
        return new AccessToken(link.group(1));
    }
}
