/** What the page of an event's figures shows, to be taken out: tables, charts, a workbook and a report. */
package org.openroundtable.organiser.figure.download;
