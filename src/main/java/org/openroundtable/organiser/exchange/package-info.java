/** Taking programmes of other software into drafts. */
package org.openroundtable.organiser.exchange;
