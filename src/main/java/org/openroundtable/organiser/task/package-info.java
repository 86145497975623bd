/** What waits for whoever is signed in, as pages show it. */
package org.openroundtable.organiser.task;
