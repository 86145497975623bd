/** The way back to a lost link. */
package org.openroundtable.site.registrant.find;
