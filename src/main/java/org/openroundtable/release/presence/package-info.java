/** Who else has a page of an event's editor open, so that they can talk to each other. */
package org.openroundtable.release.presence;
