/** The event document: an event with its speakers and sessions as one JSON document, read, checked, taken in and given out. */
package org.openroundtable.document;
