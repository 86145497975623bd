/** Personal invitations to an event, each bound to an address. */
package org.openroundtable.registration.invitation;
