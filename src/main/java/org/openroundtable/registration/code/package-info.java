/** Codes that organisers hand out, and with which people register. */
package org.openroundtable.registration.code;
