/** Who is told of what has changed in an event and its programme. */
package org.openroundtable.registration.notice;
