/** Who came: marked at the door of each session, and taken back. */
package org.openroundtable.registration.attendance;
