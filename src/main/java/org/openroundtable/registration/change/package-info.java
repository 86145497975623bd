/** What becomes of a registration later: its holder's changes, deadlines. */
package org.openroundtable.registration.change;
