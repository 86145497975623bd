/** What calendars showed of an event and its sessions before, for whoever was told of it then. */
package org.openroundtable.programme.edition;
