/** Where the mails with figures lead whoever wants no more of them, signed in or not. */
package org.openroundtable.organiser.summary;
