/** What is counted of an event, for everybody. */
package org.openroundtable.site.event.figure;
