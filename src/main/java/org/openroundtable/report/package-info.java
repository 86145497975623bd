/** Figures about an event, as they may be published. */
package org.openroundtable.report;
