/** Confirming the address that a registration is to get → {@code /registrations/…/address}. */
package org.openroundtable.site.registrant.address;
