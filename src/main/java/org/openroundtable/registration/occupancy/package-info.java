/** How full it is, and so whether one can register, as anybody may see. */
package org.openroundtable.registration.occupancy;
