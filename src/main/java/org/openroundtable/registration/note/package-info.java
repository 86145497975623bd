/** What organisers write down about registrations: tags and notes, which registrants do not see. */
package org.openroundtable.registration.note;
