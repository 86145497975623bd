/** The books: registrations, their places, their states, and how they are shown. */
package org.openroundtable.registration;
