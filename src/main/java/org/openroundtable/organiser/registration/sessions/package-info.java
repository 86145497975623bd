/** Moving somebody between sessions, which first says what they would lose by it. */
package org.openroundtable.organiser.registration.sessions;
