/** When and how people may register for an event. */
package org.openroundtable.organiser.event.terms;
