/** Codes that cameras read. */
package org.openroundtable.barcode;
