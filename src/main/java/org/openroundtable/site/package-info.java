/** The public site: what anyone may see of events, and the registration by participants. */
package org.openroundtable.site;
