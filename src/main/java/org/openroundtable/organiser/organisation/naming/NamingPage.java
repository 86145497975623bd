package org.openroundtable.organiser.organisation.naming;

import java.util.List;

import org.openroundtable.language.Text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Which organisations are named in public.
 *
 * @param sought part of their names; empty: all
 */
@CheckedTemplate(basePath = "organiser/organisation/naming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NamingPage(String slug, Text title, String sought, List<NamingGroup> groups) implements TemplateInstance {}
