/** Who looks after the registrations of which organisation at an event. */
package org.openroundtable.organiser.invitation.delegation;
