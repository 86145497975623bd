/** Who registers: what people tell of themselves, and what of it can be taken. */
package org.openroundtable.registration.registrant;
