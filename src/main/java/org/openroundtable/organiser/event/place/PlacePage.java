package org.openroundtable.organiser.event.place;

import java.util.List;

import org.openroundtable.event.EventMode;
import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks when and where an event takes place.
 *
 * @param zones to choose from, IANA names
 */
@CheckedTemplate(basePath = "organiser/event/place", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PlacePage(EditorView editor, FormView form, List<String> zones, List<EventMode> modes)
        implements TemplateInstance {}
