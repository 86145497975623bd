package org.openroundtable.registration.desk;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.registrant.Registrant;

/**
 * What somebody asks for at the desk; already checked for form.
 *
 * @param event slug
 * @param sessions codes of registrable sessions
 * @param language BCP 47 tag of the language to write in
 * @param key under which the same request may come again; null: each one counts
 * @param pass what they show to be let in
 */
public record RegistrationRequest(
        String event, Registrant registrant, Set<String> sessions, String language, IdempotencyKey key, Pass pass) {

    public RegistrationRequest(
            String event, Registrant registrant, Set<String> sessions, String language, IdempotencyKey key) {
        this(event, registrant, sessions, language, key, Pass.NONE);
    }

    public RegistrationRequest(String event, Registrant registrant, Set<String> sessions, String language) {
        this(event, registrant, sessions, language, null);
    }

    public RegistrationRequest withoutKey() {
        return new RegistrationRequest(event, registrant, sessions, language, null, pass);
    }

    /** The same of somebody who comes with something. */
    public RegistrationRequest with(Pass other) {
        return new RegistrationRequest(event, registrant, sessions, language, key, other);
    }

    /** The same for two requests that ask for the same and were answered by mail; never that of another answer. */
    String wishAnsweredByMail() {
        return wish() + "\u001fanswered by mail";
    }

    /** The same for two requests that ask for the same. */
    String wish() {
        return Pass.NONE.equals(pass) ? wishAlone() : wishAlone() + "\u001f" + pass;
    }

    private String wishAlone() {
        return Stream.of(
                        registrant.firstName(),
                        registrant.lastName(),
                        registrant.email(),
                        registrant.organisation(),
                        registrant.organisationType(),
                        registrant.country(),
                        registrant.answers().byCode(),
                        new TreeSet<>(sessions))
                .map(String::valueOf)
                // a character that none of the texts has: the rules take it out
                .collect(Collectors.joining("\u001f"));
    }
}
