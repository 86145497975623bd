/** How it came to be so many: an event day by day, beside the edition before. */
package org.openroundtable.organiser.figure.course;
