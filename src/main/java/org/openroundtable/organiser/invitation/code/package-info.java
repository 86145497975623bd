/** The access codes of an event. */
package org.openroundtable.organiser.invitation.code;
