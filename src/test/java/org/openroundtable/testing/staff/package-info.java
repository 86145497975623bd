/** People who organise: accounts, roles, and requests of who is signed in. */
package org.openroundtable.testing.staff;
