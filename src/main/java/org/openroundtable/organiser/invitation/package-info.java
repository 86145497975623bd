/** Who is invited to an event, and inviting more. */
package org.openroundtable.organiser.invitation;
