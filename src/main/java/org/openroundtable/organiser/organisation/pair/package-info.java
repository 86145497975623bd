/** Records that may be one organisation: same, different, not sure. */
package org.openroundtable.organiser.organisation.pair;
