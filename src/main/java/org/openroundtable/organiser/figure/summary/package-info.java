/** Whether and how often one gets the figures of an event by mail. */
package org.openroundtable.organiser.figure.summary;
