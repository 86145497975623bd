/** Letters to people who are invited to an event, or to look after others who come to it. */
package org.openroundtable.notification.invitation;
