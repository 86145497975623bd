/** Programmes that other software has written: the schedule of frab and pretalx, and iCalendar. */
package org.openroundtable.release.exchange;
