/** Secret links to registrations, and the way back to a lost one. */
package org.openroundtable.registration.access;
