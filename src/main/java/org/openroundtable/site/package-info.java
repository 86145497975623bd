/** What the public pages have in common. */
package org.openroundtable.site;
