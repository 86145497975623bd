/** Figures of events while they change, counted once on each node for all who look at them. */
package org.openroundtable.report.live;
