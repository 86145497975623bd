/** Example events for a first run: a past edition, one that is open for registration, and a series that opens later. */
package org.openroundtable.demo;
