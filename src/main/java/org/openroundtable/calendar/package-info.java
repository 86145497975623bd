/** Writes sessions as iCalendar: feeds for everybody, files for one person. Knows calendars, no events. */
package org.openroundtable.calendar;
