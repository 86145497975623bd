/** Public pages, kept for two seconds. */
package org.openroundtable.web.kept;
