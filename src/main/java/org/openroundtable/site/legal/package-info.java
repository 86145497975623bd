/** What whoever runs the installation says of themselves → {@code /imprint}, {@code /privacy}, {@code /accessibility}. */
package org.openroundtable.site.legal;
