/** What the organiser of an event says of personal data. */
package org.openroundtable.event.privacy;
