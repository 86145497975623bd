package org.openroundtable.organiser.home;

import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;

/**
 * An event in the list.
 *
 * @param phase null: it was never published
 */
record OwnEvent(String path, Text title, EventPhase phase) {}
