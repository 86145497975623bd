/** How uploads are given out, by whichever surface. */
package org.openroundtable.web.file;
