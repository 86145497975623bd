/** What an event is called and says of itself. */
package org.openroundtable.organiser.event.basics;
