package org.openroundtable.organiser.registration.imports;

/**
 * What is wrong with one row.
 *
 * @param column name of it in the table; empty: there is none for it
 * @param value as it stands there
 */
record FaultLine(int row, String column, String value, String message) {}
