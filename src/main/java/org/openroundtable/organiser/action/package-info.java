/** What acts on a live event at once, past its draft. */
package org.openroundtable.organiser.action;
