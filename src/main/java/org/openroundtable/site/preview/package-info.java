/** The public pages of an event as they would be if its draft were published, for whoever may edit it. */
package org.openroundtable.site.preview;
