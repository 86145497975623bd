package org.openroundtable.organiser.home;

import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;

/** An event in the list. */
record OwnEvent(String path, Text title, EventPhase phase) {}
