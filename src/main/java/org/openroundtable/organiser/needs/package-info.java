/** What registrants need and ask, for those who run the event. */
package org.openroundtable.organiser.needs;
