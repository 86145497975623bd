/** Letters to people who are invited to an event. */
package org.openroundtable.notification.invitation;
