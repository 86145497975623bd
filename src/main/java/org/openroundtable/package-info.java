/** Open Roundtable: event registration for industry roundtables. */
package org.openroundtable;
