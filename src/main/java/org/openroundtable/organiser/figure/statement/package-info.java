/** Press statements of an event: previewed, frozen, counted again, handed out, published. */
package org.openroundtable.organiser.figure.statement;
