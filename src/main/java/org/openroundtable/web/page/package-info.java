/** What every page shares: the visitor's language and time zone, the frame around it. */
package org.openroundtable.web.page;
