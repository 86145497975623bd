/** What administrators set for the whole installation → {@code /organiser/settings}. */
package org.openroundtable.organiser.settings;
