/** One session while it is edited: its form, its slot, and what can be done with it. */
package org.openroundtable.organiser.programme.session;
