/** How the programme is shown: sessions by day, in the visitor's zone. */
package org.openroundtable.site.programme;
