/** The people on the stage of an event. */
package org.openroundtable.speaker;
