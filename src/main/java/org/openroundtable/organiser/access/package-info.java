/** Who may open which page of the organisers; security follows the path. */
package org.openroundtable.organiser.access;
