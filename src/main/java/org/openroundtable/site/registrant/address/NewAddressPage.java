package org.openroundtable.site.registrant.address;

import org.openroundtable.language.Text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks whether an address is that of whoever reads the page.
 *
 * @param event its title
 * @param path of the page
 * @param impossible the registration can't have it any more
 */
@CheckedTemplate(basePath = "site/registrant/address", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewAddressPage(Text event, String email, String path, boolean impossible) implements TemplateInstance {}
