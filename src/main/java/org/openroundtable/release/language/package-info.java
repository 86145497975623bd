/** The languages of a draft, of which the first is that of texts that say no other. */
package org.openroundtable.release.language;
