/** The client that speaks SMTP with the mail server. */
package org.openroundtable.mail.smtp;
