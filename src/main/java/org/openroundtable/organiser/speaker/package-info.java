/** The speakers of an event, while it is edited: the list, the form of each, and making one of two. */
package org.openroundtable.organiser.speaker;
