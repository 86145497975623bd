/** A first run of the packaged application, by which the next ones start faster; nothing depends on it. */
package org.openroundtable.training;
