/** The doors of the sessions, where it is marked who is present. */
package org.openroundtable.organiser.attendance;
