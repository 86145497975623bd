/** Beginning an event: from nothing, as the next edition of another one, or from a document. */
package org.openroundtable.organiser.creation;
