/** The PostgreSQL that comes with the application and runs when no other database is configured. */
package org.openroundtable.database;
