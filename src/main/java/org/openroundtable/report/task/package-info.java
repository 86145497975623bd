/** What waits for organisers to do something about it, in all their events at once. */
package org.openroundtable.report.task;
