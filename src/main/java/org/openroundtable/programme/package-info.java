/** The programme: sessions in time, and who appears in which role. */
package org.openroundtable.programme;
