/** Every page in every state, and ways to look at them. */
package org.openroundtable.testing.page;
