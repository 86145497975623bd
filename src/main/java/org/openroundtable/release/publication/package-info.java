/** Making live what a draft says: what would change and whom it affects, and then doing it. */
package org.openroundtable.release.publication;
