/** A database as it is after years of events, and how long organisers wait with it. */
package org.openroundtable.benchmark.installation;
