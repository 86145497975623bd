/** Uploads that everybody may read → {@code /files/…}. */
package org.openroundtable.site.file;
