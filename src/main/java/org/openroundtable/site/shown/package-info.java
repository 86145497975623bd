/** Which event a public page shows: what is live or, in a preview, what would be. */
package org.openroundtable.site.shown;
