/** Registering somebody by hand, for those who run the event. */
package org.openroundtable.organiser.registration.entry;
