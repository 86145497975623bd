/** How the draft of an event begins: from nothing, from another event, or from a document. */
package org.openroundtable.release.creation;
