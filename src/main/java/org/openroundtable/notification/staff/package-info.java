/** Writes to people with an account about that: one class and one template pair for each occasion. */
package org.openroundtable.notification.staff;
