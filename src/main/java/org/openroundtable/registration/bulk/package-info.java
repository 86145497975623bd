/** What organisers do with many registrations at once, as rows that any node works off. */
package org.openroundtable.registration.bulk;
