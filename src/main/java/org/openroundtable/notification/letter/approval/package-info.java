/** Letters about registrations that an organiser decides on. */
package org.openroundtable.notification.letter.approval;
