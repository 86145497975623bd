/** Who may do what: everywhere, in an event, or in a series of them. */
package org.openroundtable.account.role;
