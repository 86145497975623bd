/** Every fault ends on a page of ours. */
package org.openroundtable.web.error;
