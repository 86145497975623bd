/** Tables for other programs, written row by row: CSV and XLSX. */
package org.openroundtable.sheet;
