/**
 * How much of an event's figures anybody may know: statistical disclosure control by cell suppression, so that no count of
 * very few persons is told, nor follows from what is.
 */
package org.openroundtable.report.disclosure;
