/** Figures on pages that are open, as they change: server-sent events (HTML standard, section 9.2). */
package org.openroundtable.organiser.figure.live;
