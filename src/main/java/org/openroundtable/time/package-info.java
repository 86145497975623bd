/**
 * The clock, which nothing else in the application may go past to ask the system for the time; and how dates, times,
 * zones, countries and numbers read in somebody's language (CLDR).
 */
package org.openroundtable.time;
