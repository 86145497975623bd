/** The memory of the desk: the same request under the same key, sent again within a day, is the same registration. */
package org.openroundtable.registration.idempotency;
