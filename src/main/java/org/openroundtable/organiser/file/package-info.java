/** Pictures and documents of an event → {@code /organiser/events/{slug}/files}. */
package org.openroundtable.organiser.file;
