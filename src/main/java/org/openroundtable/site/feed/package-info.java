/** What programs read: calendars, the map of the site. */
package org.openroundtable.site.feed;
