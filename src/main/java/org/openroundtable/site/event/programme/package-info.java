/** The programme of an event, as a whole or day by day, and what a reader looks for in it. */
package org.openroundtable.site.event.programme;
