/** Reads what requests carry before anything else does, within limits: whoever sends nothing occupies nothing. */
package org.openroundtable.web.body;
