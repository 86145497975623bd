package org.openroundtable.organiser.signin.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Goes on to the provider. A page, since browsers let no form of ours lead to another site.
 *
 * @param address at the provider
 * @param name of the provider; null: people have none for it
 */
@CheckedTemplate(basePath = "organiser/signin/provider", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record LeavingPage(String address, String name) implements TemplateInstance {}
