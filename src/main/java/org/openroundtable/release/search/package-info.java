/** Finds events, sessions and speakers by words, live or in a draft, whatever the event. */
package org.openroundtable.release.search;
