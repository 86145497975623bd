/** A conference as large as the largest that are held, made up from a few words. */
package org.openroundtable.testing.conference;
