package org.openroundtable.organiser.history;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What was done, the latest first.
 *
 * @param event title; null: of everything that the reader may see
 * @param slug null likewise
 * @param deeds to choose from
 * @param older address of the page after this; null: there is none
 */
@CheckedTemplate(basePath = "organiser/history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HistoryListPage(
        String event, String slug, HistoryQuery query, List<DeedGroup> deeds, List<EntryView> entries, String older)
        implements TemplateInstance {}
