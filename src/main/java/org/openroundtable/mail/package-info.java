/** The outbox: mails are rows first, and leave in the background, at least once and one Message-ID each. Knows no domain. */
package org.openroundtable.mail;
