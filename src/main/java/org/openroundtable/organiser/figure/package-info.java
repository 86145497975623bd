/** Figures of an event for those who run it: what was counted, in words beside the numbers, as of now or any moment before. */
package org.openroundtable.organiser.figure;
