/** Somebody who looks after the registrations of their organisation at an event, and after no others. */
package org.openroundtable.registration.focalpoint;
