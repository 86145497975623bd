/** Search over all that somebody may see. */
package org.openroundtable.organiser.search;
