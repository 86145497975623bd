/** How full it is, as anybody may see. */
package org.openroundtable.registration.occupancy;
