/** The editions of a series side by side: their figures, and which organisations come back. */
package org.openroundtable.organiser.figure.edition;
