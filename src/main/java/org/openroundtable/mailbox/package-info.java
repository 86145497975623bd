/** Shows developers, and those who try the demo, the mails that were kept because there is no mail server. */
package org.openroundtable.mailbox;
