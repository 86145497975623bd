/** All who come to an event from one organisation, and how many of them may. */
package org.openroundtable.registration.delegation;
