/** The places of an event that are kept for some. */
package org.openroundtable.organiser.invitation.block;
