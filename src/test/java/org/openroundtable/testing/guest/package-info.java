/** People who are invited, for tests. */
package org.openroundtable.testing.guest;
