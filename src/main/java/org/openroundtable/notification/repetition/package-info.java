/** Letters to registrants, written once more because one did not arrive. */
package org.openroundtable.notification.repetition;
