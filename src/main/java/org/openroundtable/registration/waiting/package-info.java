/** Who waits, and who is next. */
package org.openroundtable.registration.waiting;
