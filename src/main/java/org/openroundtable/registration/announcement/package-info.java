/** What has happened at the desk, told within the transaction to whom it may concern. */
package org.openroundtable.registration.announcement;
