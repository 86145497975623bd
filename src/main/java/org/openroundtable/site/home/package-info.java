/** The home page and the list of all events. */
package org.openroundtable.site.home;
