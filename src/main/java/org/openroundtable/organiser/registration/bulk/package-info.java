/** What is done with all registrations of a list at once: asked first, then followed. */
package org.openroundtable.organiser.registration.bulk;
