/** Public pages of events: what they are, who speaks, who takes part. */
package org.openroundtable.site.event;
