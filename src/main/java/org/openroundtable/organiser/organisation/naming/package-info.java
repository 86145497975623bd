/** Which organisations the public pages of an event name, and what organisers decide of it. */
package org.openroundtable.organiser.organisation.naming;
