/** The clock. Nothing else in the application may ask the system for the time. */
package org.openroundtable.time;
