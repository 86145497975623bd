/** Tables for other programs, written row by row: CSV and XLSX, and on paper: PDF. */
package org.openroundtable.sheet;
