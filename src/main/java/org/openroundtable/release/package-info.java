/**
 * What an event was each time that it changed as a whole. What is live of it is a stored document, and edits touch a draft:
 * {@code .draft} keeps it, {@code .creation} begins it, {@code .comparison} says how two documents differ.
 */
package org.openroundtable.release;
