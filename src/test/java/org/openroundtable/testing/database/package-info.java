/** The database of the tests, and what is sent to it. */
package org.openroundtable.testing.database;
