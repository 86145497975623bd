/** Writes to people about what happened to their registration: one mail for each occasion, put into the outbox with it. */
package org.openroundtable.notification;
