/** One event, as those see it who run it. */
package org.openroundtable.organiser.event;
