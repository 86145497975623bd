/** What the tests share: worlds to test in, people and their forms, the database, and the application as it is delivered. */
package org.openroundtable.testing;
