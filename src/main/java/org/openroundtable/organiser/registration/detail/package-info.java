/** One registration, as those see it who run the event: everything that is known of it, and what they may change. */
package org.openroundtable.organiser.registration.detail;
