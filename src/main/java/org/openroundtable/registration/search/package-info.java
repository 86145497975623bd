/** Who has registered for an event: found, narrowed, sorted and listed page by page, as organisers want to see it. */
package org.openroundtable.registration.search;
