/** Publishing an event's draft, and what was published before. */
package org.openroundtable.organiser.release;
