/** Registrations given out, and what is kept of that. */
package org.openroundtable.registration.exchange;
