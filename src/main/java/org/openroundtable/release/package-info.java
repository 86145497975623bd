/**
 * What is live of an event is a stored document, and edits touch a draft: {@code .draft} keeps it, {@code .creation} begins
 * it, {@code .comparison} says how two documents differ.
 */
package org.openroundtable.release;
