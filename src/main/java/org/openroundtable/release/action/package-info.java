/** What acts on a live event at once, and on its draft with it. */
package org.openroundtable.release.action;
