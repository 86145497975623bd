/** When and where an event takes place. */
package org.openroundtable.organiser.event.place;
