/** Correcting what somebody has told who is registered, for those who run the event. */
package org.openroundtable.organiser.registration.correction;
