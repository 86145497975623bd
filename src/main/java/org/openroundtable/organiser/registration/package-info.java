/** Who has registered for an event, for those who run it: the list, as a page and as a file. */
package org.openroundtable.organiser.registration;
