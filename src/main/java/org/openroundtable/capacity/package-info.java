/** Limits and how much of them is taken; knows ids, not what they belong to. */
package org.openroundtable.capacity;
