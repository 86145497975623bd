/** Second factors: codes by time from a device, and recovery codes for when it is lost. */
package org.openroundtable.account.factor;
