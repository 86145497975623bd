/** What the tests share: the database they run on, and the application as it is delivered. */
package org.openroundtable.testing;
