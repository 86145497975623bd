/** Finds records of organisations, and tells all that is known of one, as far as somebody may see it. */
package org.openroundtable.organisation.search;
