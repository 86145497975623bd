/** Who waits, for those who run the event. */
package org.openroundtable.organiser.waiting;
