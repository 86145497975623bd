/** Who works on an event. */
package org.openroundtable.organiser.team;
