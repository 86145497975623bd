/** An event: what it is, when it is, who gives it and when people may register. */
package org.openroundtable.event;
