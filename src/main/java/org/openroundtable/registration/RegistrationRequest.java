package org.openroundtable.registration;

import java.util.Set;

/**
 * What somebody asks for at the desk; already checked for form.
 *
 * @param event slug
 * @param sessions codes of registrable sessions
 * @param language BCP 47 tag of the language to write in
 */
public record RegistrationRequest(String event, Registrant registrant, Set<String> sessions, String language) {}
