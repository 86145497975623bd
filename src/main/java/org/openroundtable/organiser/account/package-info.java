/** How organisers get in and out, and their own accounts. */
package org.openroundtable.organiser.account;
