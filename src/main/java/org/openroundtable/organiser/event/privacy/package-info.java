/** What an event says of personal data. */
package org.openroundtable.organiser.event.privacy;
