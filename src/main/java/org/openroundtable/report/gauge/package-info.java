/** What operators see of events that people register for now. */
package org.openroundtable.report.gauge;
