/** The mails that registrants get: for each occasion one class, which says when it is written, and one pair of templates. */
package org.openroundtable.notification.letter;
