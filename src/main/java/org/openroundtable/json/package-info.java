/** Reads JSON with a pointer for every fault. */
package org.openroundtable.json;
