/** Registering those who stand in a table: sent, understood, checked without any consequence, then worked off and followed. */
package org.openroundtable.organiser.registration.imports;
