/** The languages that the product speaks, and texts that stand in several. */
package org.openroundtable.language;
