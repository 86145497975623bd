/** All accounts, for administrators. */
package org.openroundtable.organiser.accounts;
