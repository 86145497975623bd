/**
 * Registrations given out, and what is kept of that; tables of people taken in: kept as they were sent, understood, checked
 * without any consequence, and worked off row by row.
 */
package org.openroundtable.registration.exchange;
