/** What has changed in an event since it was published, for everybody, as a page and as a feed. */
package org.openroundtable.site.event.changes;
