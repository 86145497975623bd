/** How two names of organisations are compared: pure rules that know no database. */
package org.openroundtable.organisation.matching;
