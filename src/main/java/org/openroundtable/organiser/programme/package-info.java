/** The programme of an event while it is edited: its list, its grid and the forms of its sessions. */
package org.openroundtable.organiser.programme;
