/** Writes to people about what happened to their registration: what a mail can say, and how it gets into the outbox. */
package org.openroundtable.notification;
