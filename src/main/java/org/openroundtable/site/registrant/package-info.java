/** The registrant's own page, and the way back to a lost link. */
package org.openroundtable.site.registrant;
