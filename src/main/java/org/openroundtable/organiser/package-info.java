/** The organisers' side, at {@code /organiser}; what all of its pages say. */
package org.openroundtable.organiser;
