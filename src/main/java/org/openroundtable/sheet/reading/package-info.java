/** Tables of other programs, read from files that anybody may have made: CSV and XLSX. */
package org.openroundtable.sheet.reading;
