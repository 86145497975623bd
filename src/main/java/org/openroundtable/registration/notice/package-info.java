/** Who is told of what has changed in an event and its programme; what somebody was told as the reason. */
package org.openroundtable.registration.notice;
