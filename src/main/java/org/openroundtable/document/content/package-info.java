/** What stands in an event document, how much of it fits, and all that can be wrong with it. */
package org.openroundtable.document.content;
