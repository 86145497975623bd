/** Random secrets, and the hashes by which they are known again. */
package org.openroundtable.secret;
