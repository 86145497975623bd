/** The figures of an event by mail, for those of its organisers who want it: when, and with what has changed since the last. */
package org.openroundtable.report.summary;
