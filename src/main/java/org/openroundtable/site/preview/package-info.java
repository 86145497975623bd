/**
 * The public pages of an event as they would be if its draft were published, for whoever may edit it; and the page of a
 * registrant, for whoever may see registrations.
 */
package org.openroundtable.site.preview;
