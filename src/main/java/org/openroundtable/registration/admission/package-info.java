/** By what somebody was let in. */
package org.openroundtable.registration.admission;
